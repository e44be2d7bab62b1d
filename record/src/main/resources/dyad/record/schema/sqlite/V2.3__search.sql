-- A row a reading: the stems of its document's text and the dyads of its statements, without order. The rowid is the day of the document,
-- then the entry, so that what was published last is found first. The tokenizer takes the stems as they come.
CREATE VIRTUAL TABLE search USING fts5(stems, content='', columnsize=0, detail=none, tokenize='ascii');
