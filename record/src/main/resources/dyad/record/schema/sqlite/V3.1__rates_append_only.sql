CREATE TRIGGER rate_stays BEFORE UPDATE ON rate BEGIN SELECT RAISE (ABORT, 'a rate in a record never changes'); END;
CREATE TRIGGER rate_kept BEFORE DELETE ON rate BEGIN SELECT RAISE (ABORT, 'a rate in a record is never deleted'); END;
