DROP TRIGGER about_stays;
DROP TRIGGER about_kept;
DROP TRIGGER rate_stays;
DROP TRIGGER rate_kept;
DROP TRIGGER judgement_on_statement;
