CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE TRIGGER document_stays BEFORE UPDATE ON document FOR EACH STATEMENT EXECUTE FUNCTION refused('a document in a record never changes');
CREATE TRIGGER document_kept BEFORE DELETE OR TRUNCATE ON document FOR EACH STATEMENT EXECUTE FUNCTION refused('a document in a record is never deleted');
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refused('an entry of a record never changes');
CREATE TRIGGER entry_kept BEFORE DELETE OR TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refused('an entry of a record is never deleted');
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading FOR EACH STATEMENT EXECUTE FUNCTION refused('a reading in a record never changes');
CREATE TRIGGER reading_kept BEFORE DELETE OR TRUNCATE ON reading FOR EACH STATEMENT EXECUTE FUNCTION refused('a reading in a record is never deleted');
CREATE TRIGGER statement_stays BEFORE UPDATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION refused('a statement in a record never changes');
CREATE TRIGGER statement_kept BEFORE DELETE OR TRUNCATE ON statement FOR EACH STATEMENT EXECUTE FUNCTION refused('a statement in a record is never deleted');
CREATE TRIGGER about_stays BEFORE UPDATE ON about FOR EACH STATEMENT EXECUTE FUNCTION refused('what a statement is about never changes');
CREATE TRIGGER about_kept BEFORE DELETE OR TRUNCATE ON about FOR EACH STATEMENT EXECUTE FUNCTION refused('what a statement is about is never deleted');
CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement FOR EACH STATEMENT EXECUTE FUNCTION refused('a judgement in a record never changes');
CREATE TRIGGER judgement_kept BEFORE DELETE OR TRUNCATE ON judgement FOR EACH STATEMENT EXECUTE FUNCTION refused('a judgement in a record is never deleted');

CREATE FUNCTION judged_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM statement WHERE id = NEW.statement)
    OR NEW.other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statement WHERE id = NEW.other) THEN
    RAISE EXCEPTION 'a judgement is on a statement in the record';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER judgement_on_statement BEFORE INSERT ON judgement FOR EACH ROW EXECUTE FUNCTION judged_is_there();

INSERT INTO record VALUES (2);
