"""The process around the app: sockets, workers, limits, logs. It knows no upload."""
