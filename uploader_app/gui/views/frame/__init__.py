"""What surrounds every page: header, status line, the way between the pages, menus and keys, the screen reader."""
