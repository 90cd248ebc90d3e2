"""What this process has counted since it started, and how numbers are written down for Prometheus.

It knows routes and codes, never an id, a name or an address: each label has few values, whoever calls.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
BOUNDS = (0.005, 0.025, 0.1, 0.5, 2.5, 10.0, 60.0)
"""Seconds. A request that brings a video takes as long as its bytes."""

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""A client may make up others: they are counted as one."""

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """``suffix``: of its metric's name, for the parts of a histogram."""

    value: float
    labels: Labels = ()
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Metric:
    name: str
    kind: str
    help: str
    samples: list[Sample]


class Tally:
    def __init__(self) -> None:
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._refusals: Counter[str] = Counter()
        self._lasted: dict[str, list[int]] = {}
        self._seconds: Counter[str] = Counter()

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        self._requests[method if method in METHODS else "other", route, status] += 1
        self._lasted.setdefault(route, [0] * (len(BOUNDS) + 1))[bisect_left(BOUNDS, seconds)] += 1
        self._seconds[route] += seconds  # type: ignore[assignment]  # it counts fractions as well

    def refusal(self, code: str) -> None:
        self._refusals[code] += 1

    def metrics(self) -> list[Metric]:
        answered = [
            Sample(count, (("method", method), ("route", route), ("status", str(status))))
            for (method, route, status), count in self._requests.items()
        ]
        refused = [Sample(count, (("code", code),)) for code, count in self._refusals.items()]
        lasted = [sample for route in self._lasted for sample in self._histogram(route)]
        return [
            Metric("fieldpost_http_requests_total", "counter", "Requests that this process answered.", answered),
            Metric("fieldpost_refusals_total", "counter", "Error answers of this process by their code.", refused),
            Metric("fieldpost_http_request_seconds", "histogram", "How long this process took for them.", lasted),
        ]

    def _histogram(self, route: str) -> Iterable[Sample]:
        named = ("route", route)
        upto = list(accumulate(self._lasted[route]))
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), upto, strict=True):
            yield Sample(count, (named, ("le", bound)), "_bucket")
        yield Sample(upto[-1], (named,), "_count")
        yield Sample(self._seconds[route], (named,), "_sum")


def written(metrics: Iterable[Metric]) -> str:
    """In Prometheus' text format."""
    return "".join(line + "\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> Iterable[str]:
    yield f"# HELP {metric.name} {metric.help}"
    yield f"# TYPE {metric.name} {metric.kind}"
    for sample in metric.samples:
        labels = ",".join(f'{name}="{_escaped(value)}"' for name, value in sample.labels)
        yield f"{metric.name}{sample.suffix}{{{labels}}} {sample.value}"


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
