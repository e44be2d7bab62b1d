CREATE TRIGGER about_stays BEFORE UPDATE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about never changes'); END;
CREATE TRIGGER about_kept BEFORE DELETE ON about BEGIN SELECT RAISE (ABORT, 'what a statement is about is never deleted'); END;
CREATE TRIGGER generation_stays BEFORE UPDATE ON generation BEGIN SELECT RAISE (ABORT, 'a generation of statements never changes'); END;
CREATE TRIGGER generation_kept BEFORE DELETE ON generation BEGIN SELECT RAISE (ABORT, 'a generation of statements is never deleted'); END;

CREATE TRIGGER rate_stays BEFORE UPDATE ON rate BEGIN SELECT RAISE (ABORT, 'a rate in a record never changes'); END;
CREATE TRIGGER rate_kept BEFORE DELETE ON rate BEGIN SELECT RAISE (ABORT, 'a rate in a record is never deleted'); END;

CREATE TRIGGER judgement_on_statement BEFORE INSERT ON judgement
WHEN NOT EXISTS (SELECT 1 FROM generation g CROSS JOIN statement s WHERE (s.key >> 15) = g.number AND s.id = NEW.statement)
  OR NEW.other IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM generation g CROSS JOIN statement s WHERE (s.key >> 15) = g.number AND s.id = NEW.other)
BEGIN SELECT RAISE (ABORT, 'a judgement is on a statement in the record'); END;

-- what is merged more seldom is written less often: half the work of storing the words
INSERT INTO search (search, rank) VALUES ('automerge', 16);
