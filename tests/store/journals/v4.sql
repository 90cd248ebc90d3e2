PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE cleanup (
        id      TEXT PRIMARY KEY,
        secret  TEXT NOT NULL,
        site    TEXT NOT NULL
    , account TEXT NOT NULL DEFAULT '', granted TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "cleanup" VALUES('00000000000000000000000000000009','s','https://127.0.0.1:1','student1','cloudflarestream:12:0a0a');
CREATE TABLE happening (
        number  INTEGER PRIMARY KEY,
        upload  TEXT NOT NULL,
        at      REAL NOT NULL,
        kind    TEXT NOT NULL,
        detail  TEXT NOT NULL
    ) STRICT;
INSERT INTO "happening" VALUES(1,'00000000000000000000000000000001',2.0,'added','Interview');
INSERT INTO "happening" VALUES(2,'00000000000000000000000000000001',2.0,'waiting','net.down');
INSERT INTO "happening" VALUES(3,'00000000000000000000000000000002',2.0,'added','Interview');
INSERT INTO "happening" VALUES(4,'00000000000000000000000000000003',2.0,'added','Interview');
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
        receipt     TEXT, film TEXT, note TEXT NOT NULL DEFAULT '', rank REAL NOT NULL DEFAULT 0, urgent INTEGER NOT NULL DEFAULT 0, final INTEGER NOT NULL DEFAULT 0, anyway INTEGER NOT NULL DEFAULT 0, place INTEGER NOT NULL DEFAULT 0, done_at REAL NOT NULL DEFAULT 0, shelved INTEGER NOT NULL DEFAULT 0,
        CHECK (status <> 'WAITING' OR (fault IS NOT NULL AND wake_at IS NOT NULL)),
        CHECK (status <> 'FAILED' OR fault IS NOT NULL),
        CHECK (status <> 'DONE' OR receipt IS NOT NULL),
        CHECK (step NOT IN ('TRANSFER', 'CONFIRM', 'ATTACH') OR ticket IS NOT NULL)
    ) STRICT;
INSERT INTO "upload" VALUES(1,'00000000000000000000000000000001','0000000000000000000000000000000000000000000000000000000000000001','/videos/1.mp4','1.mp4','http://127.0.0.1:8765','student','a1','{"site":"http://127.0.0.1:8765","account":"student","assignment":"a1","name":"Interview","max_bytes":0,"closes_at":0.0}',1.0,'TRANSFER','WAITING',3,2,12,34,'abababababababababababababababababababababababababababababababab',5.5,'{"path":"/videos/a.mp4","size":1000,"mtime_ns":1,"device":2,"inode":3,"samples":["a","b","c"],"media_type":"video/mp4"}','{"url":"http://127.0.0.1:8765/tus/x","chunk":0,"grid":1,"expires_at":0.0,"grant":""}','{"code":"net.down","retry":true,"back_to":"TICKET","after":1.5,"detail":"x","place":0,"size":0,"limit":0}','{"number":"7F3K","file_name":"a.mp4","size":10,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","assignment":"a1","submission":"s1","at":1.0,"document":"{}","signature":"00","key":""}','{"container":"mov,mp4","codec":"h264","duration_s":61.5,"width":1920,"height":1080,"frame_rate":29.97,"sound":"aac","bit_rate":8000000,"flaw":"","medium":""}','At the weir, second try',1.0,1,1,1,3,7.0,0);
INSERT INTO "upload" VALUES(3,'00000000000000000000000000000002','0000000000000000000000000000000000000000000000000000000000000002','/videos/2.mp4','2.mp4','http://127.0.0.1:8765','student','a1','{"site":"http://127.0.0.1:8765","account":"student","assignment":"a1","name":"Interview","max_bytes":0,"closes_at":0.0}',1.0,'CHECK','READY',0,0,0,0,'',NULL,NULL,NULL,NULL,NULL,NULL,'',2.0,0,0,0,0,0.0,0);
INSERT INTO "upload" VALUES(4,'00000000000000000000000000000003','0000000000000000000000000000000000000000000000000000000000000003','/videos/3.mp4','3.mp4','http://127.0.0.1:8765','student','a1','{"site":"http://127.0.0.1:8765","account":"student","assignment":"a1","name":"Interview","max_bytes":0,"closes_at":0.0}',1.0,'ATTACH','DONE',0,0,0,0,'',NULL,NULL,'{"url":"http://127.0.0.1:8765/tus/x","chunk":0,"grid":1,"expires_at":0.0,"grant":""}',NULL,'{"number":"7F3K","file_name":"a.mp4","size":10,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","assignment":"a1","submission":"s1","at":1.0,"document":"{}","signature":"00","key":""}',NULL,'',3.0,0,0,0,0,1.0,1);
CREATE UNIQUE INDEX upload_once ON upload (path, site, account, assignment) WHERE status <> 'DONE';
CREATE INDEX upload_in_order ON upload (urgent DESC, rank, position) WHERE shelved = 0;
CREATE INDEX upload_done ON upload (done_at, id) WHERE status = 'DONE';
CREATE INDEX happening_of ON happening (upload);
CREATE INDEX upload_content ON upload (size, assignment) WHERE status = 'DONE';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('upload',4);
COMMIT;
