-- what a record of the first schema holds is set aside here, and taken over by FirstSchema
DROP TRIGGER document_stays;
DROP TRIGGER document_kept;
DROP TRIGGER statement_stays;
DROP TRIGGER statement_kept;
DROP TRIGGER about_stays;
DROP TRIGGER about_kept;
DROP INDEX statement_id;
DROP INDEX statement_type;
ALTER TABLE document RENAME TO first_document;
ALTER TABLE statement RENAME TO first_statement;
DROP TABLE about;
