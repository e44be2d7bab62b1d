-- Averages of reference rates, as they were taken in: a later one of the same period stands beside the earlier, and counts.
CREATE TABLE rate (
  source ${text} NOT NULL,
  currency ${text} NOT NULL,
  period ${text} NOT NULL,
  taken ${text} NOT NULL,
  per_euro ${text} NOT NULL,
  PRIMARY KEY (source, currency, period, taken)
) ${clustered};

INSERT INTO record VALUES (3);
