CREATE TABLE record (schema INTEGER NOT NULL);

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  text TEXT NOT NULL,
  published TEXT,
  publisher TEXT,
  url TEXT,
  language TEXT,
  UNIQUE (id, hash)
);

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (key),
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('figure', 'event', 'tie')),
  type TEXT NOT NULL,
  states TEXT NOT NULL,
  period TEXT,
  last TEXT,
  published TEXT,
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'planned', 'proposed', 'denied')),
  json TEXT NOT NULL,
  UNIQUE (document, position)
);

CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_type ON statement (kind, type);

CREATE TABLE about (
  dyad TEXT NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement (key),
  PRIMARY KEY (dyad, statement)
) WITHOUT ROWID;

CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE (ABORT, 'a document in a record never changes'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE (ABORT, 'a document in a record is never deleted'); END;
CREATE TRIGGER statement_stays BEFORE UPDATE ON statement BEGIN SELECT RAISE (ABORT, 'a statement in a record never changes'); END;
CREATE TRIGGER statement_kept BEFORE DELETE ON statement BEGIN SELECT RAISE (ABORT, 'a statement in a record is never deleted'); END;
CREATE TRIGGER about_stays BEFORE UPDATE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about never changes'); END;
CREATE TRIGGER about_kept BEFORE DELETE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about is never deleted'); END;
