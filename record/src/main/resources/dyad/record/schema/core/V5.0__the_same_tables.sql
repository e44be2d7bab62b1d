-- What changes is for PostgreSQL alone; both homes have one number.
INSERT INTO record VALUES (5);
