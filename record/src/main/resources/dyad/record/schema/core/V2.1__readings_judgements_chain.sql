-- docs/record.md tells what each table is for. Keys are given by the writer, who is alone while it writes.
-- Long text stands last in a row, so that what precedes it is found without walking over it.

CREATE TABLE document (
  key ${key} PRIMARY KEY,
  id ${text} NOT NULL,
  hash ${text} NOT NULL,
  published ${text},
  publisher ${text},
  url ${text},
  language ${text},
  text ${text} NOT NULL,
  UNIQUE (id, hash)
);

CREATE TABLE entry (
  number ${key} PRIMARY KEY,
  at ${text} NOT NULL,
  hash ${text} NOT NULL
);

CREATE TABLE reading (
  entry ${key} PRIMARY KEY REFERENCES entry (number),
  document ${key} NOT NULL REFERENCES document (key),
  first ${key} NOT NULL,
  statements INTEGER NOT NULL,
  reader ${text} NOT NULL,
  published ${text},
  day ${text},
  publisher ${text},
  url ${text},
  language ${text}
);

CREATE INDEX reading_document ON reading (document, entry);

CREATE TABLE statement (
  key ${key} PRIMARY KEY,
  document ${key} NOT NULL REFERENCES document (key),
  id ${text} NOT NULL,
  kind ${text} NOT NULL CHECK (kind IN ('figure', 'event', 'tie')),
  type ${text} NOT NULL,
  reaches ${text},
  json ${text} NOT NULL
);

CREATE INDEX statement_id ON statement (id);
CREATE INDEX statement_type ON statement (type);

CREATE TABLE about (
  dyad ${text} NOT NULL,
  kind ${text} NOT NULL,
  statement ${key} NOT NULL REFERENCES statement (key),
  PRIMARY KEY (dyad, kind, statement)
) ${clustered};

CREATE TABLE judgement (
  entry ${key} PRIMARY KEY REFERENCES entry (number),
  id ${text} NOT NULL UNIQUE,
  at ${text} NOT NULL,
  who ${text} NOT NULL,
  why ${text} NOT NULL,
  decision ${text} NOT NULL
    CHECK (decision IN ('accept', 'reject', 'correct', 'same', 'not-same', 'both-right', 'undo')),
  statement ${text} NOT NULL,
  other ${text},
  correction ${text},
  undoes ${text} REFERENCES judgement (id)
);

CREATE INDEX judgement_statement ON judgement (statement);
CREATE INDEX judgement_other ON judgement (other);
CREATE INDEX judgement_undoes ON judgement (undoes);
