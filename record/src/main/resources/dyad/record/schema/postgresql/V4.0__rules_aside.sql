DROP TRIGGER judgement_on_statement ON judgement;
DROP FUNCTION judged_is_there;
