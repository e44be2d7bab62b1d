-- Statements by the ten thousand: an index whose order has nothing to do with that of storing is kept a generation at a time, so that what
-- is written at once lies near to each other, however much there is.
CREATE TABLE generation (number ${key} PRIMARY KEY);

INSERT INTO generation SELECT DISTINCT key >> 15 FROM statement;

DROP INDEX statement_id;
CREATE INDEX statement_id ON statement ((key >> 15), id);

ALTER TABLE about RENAME TO about_before;

-- That the statement is there is not asked of each row: the writer gives both keys in one transaction, and a check of the record tells.
CREATE TABLE about (
  generation ${key} NOT NULL,
  dyad ${text} NOT NULL,
  kind ${text} NOT NULL,
  statement ${key} NOT NULL,
  PRIMARY KEY (generation, dyad, kind, statement)
) ${clustered};

INSERT INTO about SELECT statement >> 15, dyad, kind, statement FROM about_before ORDER BY statement >> 15, dyad, kind, statement;
DROP TABLE about_before;

-- Rates have a chain of hashes of their own; ThirdSchema takes over what is there.
ALTER TABLE rate RENAME TO rate_before;

CREATE TABLE rate (
  number ${key} PRIMARY KEY,
  source ${text} NOT NULL,
  currency ${text} NOT NULL,
  period ${text} NOT NULL,
  taken ${text} NOT NULL,
  per_euro ${text} NOT NULL,
  hash ${text} NOT NULL,
  UNIQUE (source, currency, period, taken)
);

INSERT INTO record VALUES (4);
