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

INSERT INTO record VALUES (4);
