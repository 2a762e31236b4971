-- What is kept of a quote: "0-45,102-180" in characters of its text; empty for all of it.
alter table item_row add column kept varchar(2000) default '' not null;
