CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE (ABORT, 'a document in a record never changes'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE (ABORT, 'a document in a record is never deleted'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE (ABORT, 'an entry of a record never changes'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT RAISE (ABORT, 'an entry of a record is never deleted'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE (ABORT, 'a reading in a record never changes'); END;
CREATE TRIGGER reading_kept BEFORE DELETE ON reading BEGIN SELECT RAISE (ABORT, 'a reading in a record is never deleted'); END;
CREATE TRIGGER statement_stays BEFORE UPDATE ON statement BEGIN SELECT RAISE (ABORT, 'a statement in a record never changes'); END;
CREATE TRIGGER statement_kept BEFORE DELETE ON statement BEGIN SELECT RAISE (ABORT, 'a statement in a record is never deleted'); END;
CREATE TRIGGER about_stays BEFORE UPDATE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about never changes'); END;
CREATE TRIGGER about_kept BEFORE DELETE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about is never deleted'); END;
CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement BEGIN SELECT RAISE (ABORT, 'a judgement in a record never changes'); END;
CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement BEGIN SELECT RAISE (ABORT, 'a judgement in a record is never deleted'); END;

CREATE TRIGGER judgement_on_statement BEFORE INSERT ON judgement
WHEN NOT EXISTS (SELECT 1 FROM statement WHERE id = NEW.statement)
  OR NEW.other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement WHERE id = NEW.other)
BEGIN SELECT RAISE (ABORT, 'a judgement is on a statement in the record'); END;

-- "DYAD": tells a record from other SQLite databases
PRAGMA application_id = 1146700100;
INSERT INTO record VALUES (2);
