-- That the document of a statement is there is not asked of each row, which took as long as all else about the row: the writer gives both keys in
-- one transaction, and a check of the record tells.
ALTER TABLE statement DROP CONSTRAINT statement_document_fkey;

-- Stems wait in a list until there are so many kilobytes of them, and then go to their places together. A search walks through the list.
ALTER INDEX search_stems SET (gin_pending_list_limit = 16384);

-- Stems are kept aside, so that thousands of rows that have a word lie on few pages.
ALTER TABLE search ALTER COLUMN stems SET STORAGE EXTERNAL;
ALTER TABLE search SET (toast_tuple_target = 128);
