-- A row a reading: the stems of its document's text and the dyads of its statements, without order. The id is the day of the document, then
-- the entry, so that what was published last is found first.
CREATE TABLE search (
  id BIGINT PRIMARY KEY,
  stems tsvector NOT NULL
);

CREATE INDEX search_stems ON search USING gin (stems);
CREATE TRIGGER search_stays BEFORE UPDATE ON search FOR EACH STATEMENT EXECUTE FUNCTION refused('what a document is found by never changes');
CREATE TRIGGER search_kept BEFORE DELETE OR TRUNCATE ON search FOR EACH STATEMENT EXECUTE FUNCTION refused('what a document is found by is never deleted');
