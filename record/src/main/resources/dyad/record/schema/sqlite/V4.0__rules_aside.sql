DROP TRIGGER about_stays;
DROP TRIGGER about_kept;
DROP TRIGGER judgement_on_statement;
