CREATE TRIGGER about_stays BEFORE UPDATE ON about FOR EACH STATEMENT EXECUTE FUNCTION refused('what a statement is about never changes');
CREATE TRIGGER about_kept BEFORE DELETE OR TRUNCATE ON about FOR EACH STATEMENT EXECUTE FUNCTION refused('what a statement is about is never deleted');
CREATE TRIGGER generation_stays BEFORE UPDATE ON generation FOR EACH STATEMENT EXECUTE FUNCTION refused('a generation of statements never changes');
CREATE TRIGGER generation_kept BEFORE DELETE OR TRUNCATE ON generation FOR EACH STATEMENT EXECUTE FUNCTION refused('a generation of statements is never deleted');

CREATE TRIGGER rate_stays BEFORE UPDATE ON rate FOR EACH STATEMENT EXECUTE FUNCTION refused('a rate in a record never changes');
CREATE TRIGGER rate_kept BEFORE DELETE OR TRUNCATE ON rate FOR EACH STATEMENT EXECUTE FUNCTION refused('a rate in a record is never deleted');

CREATE FUNCTION judged_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM generation g JOIN statement s ON (s.key >> 15) = g.number AND s.id = NEW.statement)
    OR NEW.other IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM generation g JOIN statement s ON (s.key >> 15) = g.number AND s.id = NEW.other) THEN
    RAISE EXCEPTION 'a judgement is on a statement in the record';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER judgement_on_statement BEFORE INSERT ON judgement FOR EACH ROW EXECUTE FUNCTION judged_is_there();
