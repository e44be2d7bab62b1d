CREATE TRIGGER rate_stays BEFORE UPDATE ON rate FOR EACH STATEMENT EXECUTE FUNCTION refused('a rate in a record never changes');
CREATE TRIGGER rate_kept BEFORE DELETE OR TRUNCATE ON rate FOR EACH STATEMENT EXECUTE FUNCTION refused('a rate in a record is never deleted');
