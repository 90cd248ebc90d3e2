"""The journal's schema, one numbered step after the other. A step is never edited after its release and
imports nothing of ours: old files must open for ever."""

from __future__ import annotations

MIGRATIONS = (
    """
    CREATE TABLE upload (
        position    INTEGER PRIMARY KEY AUTOINCREMENT,
        id          TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
        secret      TEXT NOT NULL,
        path        TEXT NOT NULL,
        name        TEXT NOT NULL,
        site        TEXT NOT NULL,
        account     TEXT NOT NULL,
        assignment  TEXT NOT NULL,
        target      TEXT NOT NULL,
        added_at    REAL NOT NULL,
        step        TEXT NOT NULL CHECK (step IN ('CHECK', 'TICKET', 'TRANSFER', 'CONFIRM', 'ATTACH')),
        status      TEXT NOT NULL CHECK (status IN ('READY', 'RUNNING', 'WAITING', 'PAUSED', 'FAILED', 'DONE')),
        run         INTEGER NOT NULL,
        tries       INTEGER NOT NULL,
        sent        INTEGER NOT NULL,
        size        INTEGER NOT NULL,
        sha256      TEXT NOT NULL,
        wake_at     REAL,
        source      TEXT,
        ticket      TEXT,
        fault       TEXT,
        receipt     TEXT,
        CHECK (status <> 'WAITING' OR (fault IS NOT NULL AND wake_at IS NOT NULL)),
        CHECK (status <> 'FAILED' OR fault IS NOT NULL),
        CHECK (status <> 'DONE' OR receipt IS NOT NULL),
        CHECK (step NOT IN ('TRANSFER', 'CONFIRM', 'ATTACH') OR ticket IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX upload_once ON upload (path, site, account, assignment) WHERE status <> 'DONE';
    CREATE TABLE cleanup (
        id      TEXT PRIMARY KEY,
        secret  TEXT NOT NULL,
        site    TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE cleanup ADD COLUMN account TEXT NOT NULL DEFAULT '';
    ALTER TABLE cleanup ADD COLUMN granted TEXT NOT NULL DEFAULT '';
    """,
    """
    ALTER TABLE upload ADD COLUMN film TEXT;
    ALTER TABLE upload ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE upload ADD COLUMN rank REAL NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN final INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN anyway INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN done_at REAL NOT NULL DEFAULT 0;
    ALTER TABLE upload ADD COLUMN shelved INTEGER NOT NULL DEFAULT 0;
    UPDATE upload SET rank = position;
    UPDATE upload SET done_at = json_extract(receipt, '$.at') WHERE status = 'DONE';
    CREATE INDEX upload_in_order ON upload (urgent DESC, rank, position) WHERE shelved = 0;
    CREATE INDEX upload_done ON upload (done_at, id) WHERE status = 'DONE';
    CREATE TABLE happening (
        number  INTEGER PRIMARY KEY,
        upload  TEXT NOT NULL,
        at      REAL NOT NULL,
        kind    TEXT NOT NULL,
        detail  TEXT NOT NULL
    ) STRICT;
    CREATE INDEX happening_of ON happening (upload);
    """,
    """
    CREATE INDEX upload_content ON upload (size, assignment) WHERE status = 'DONE';
    """,
)
