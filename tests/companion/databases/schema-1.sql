BEGIN TRANSACTION;
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at FLOAT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	upload VARCHAR(32) NOT NULL, 
	detail VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES(1,1800000000.0,'upload_start','p1','0a','{"size":4000}');
INSERT INTO "event" VALUES(2,1800000040.0,'handed_in','p1','0b','{}');
CREATE TABLE lease (
	name VARCHAR(32) NOT NULL, 
	holder VARCHAR(64) NOT NULL, 
	expires_at FLOAT NOT NULL, 
	fence INTEGER NOT NULL, 
	seen_at FLOAT NOT NULL, 
	floor FLOAT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "lease" VALUES('sweeper','h1',1800000060.0,3,1800000030.0,0.0);
CREATE TABLE leftover (
	object VARCHAR(128) NOT NULL, 
	upload VARCHAR(32) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at FLOAT NOT NULL, 
	PRIMARY KEY (object), 
	FOREIGN KEY(upload) REFERENCES upload (id)
);
INSERT INTO "leftover" VALUES('dead','0c',2,1800000300.0);
CREATE TABLE person (
	id VARCHAR(64) NOT NULL, 
	username VARCHAR(128) NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "person" VALUES('p1','student','Ada Søndergård','student');
CREATE TABLE schema (
	version INTEGER NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "schema" VALUES(1);
CREATE TABLE session (
	token_hash VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	expires_at FLOAT NOT NULL, 
	PRIMARY KEY (token_hash), 
	FOREIGN KEY(person) REFERENCES person (id)
);
INSERT INTO "session" VALUES('5e55','p1',1800040000.5);
CREATE TABLE submission (
	upload VARCHAR(32) NOT NULL, 
	number VARCHAR(32) NOT NULL, 
	document VARCHAR NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (upload), 
	FOREIGN KEY(upload) REFERENCES upload (id), 
	UNIQUE (number)
);
INSERT INTO "submission" VALUES('0b','FP-1','{"number":"FP-1"}',1800000040.0);
CREATE TABLE upload (
	id VARCHAR(32) NOT NULL, 
	owner VARCHAR(64) NOT NULL, 
	secret_hash VARCHAR(64) NOT NULL, 
	assignment VARCHAR(128) NOT NULL, 
	file_name VARCHAR(255) NOT NULL, 
	media_type VARCHAR(128) NOT NULL, 
	size BIGINT NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	since FLOAT NOT NULL, 
	heard_at FLOAT NOT NULL, 
	granted_at FLOAT NOT NULL, 
	sent BIGINT NOT NULL, 
	stored BIGINT NOT NULL, 
	object VARCHAR(128) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	url VARCHAR(2048) NOT NULL, 
	chunk BIGINT NOT NULL, 
	grid BIGINT NOT NULL, 
	found VARCHAR(64) NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (state IN ('queued', 'granted', 'parked', 'stalled', 'reclaimed', 'stored', 'submitted', 'abandoned')), 
	FOREIGN KEY(owner) REFERENCES person (id)
);
INSERT INTO "upload" VALUES('0a','p1','5ec1','demo-interview','field walk.mp4','video/mp4',4000,'granted',1800000000.0,1800000030.25,1800000000.0,2000,1000,'c0ffee','tus','https://one/tus/c0ffee',8388608,1,'');
INSERT INTO "upload" VALUES('0b','p1','5ec2','demo-interview','feltarbejde ø.mov','video/quicktime',5000000000,'submitted',1800000000.0,1800000030.0,1800000000.0,5000000000,5000000000,'beef','tus','https://one/tus/beef',8388608,1,'ab12');
INSERT INTO "upload" VALUES('0c','p1','5ec3','demo-interview','old.mp4','video/mp4',10,'abandoned',1800000000.0,1800000000.0,1800000000.0,0,0,'dead','tus','https://one/tus/dead',8388608,1,'');
CREATE INDEX ix_event_upload ON event (upload);
CREATE INDEX ix_event_at ON event (at);
CREATE INDEX ix_session_expires_at ON session (expires_at);
CREATE INDEX upload_state ON upload (state);
CREATE INDEX ix_upload_owner ON upload (owner);
CREATE INDEX upload_object ON upload (object);
COMMIT;
