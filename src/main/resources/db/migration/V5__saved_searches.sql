-- Saved searches: what users want to ask again, as the address of the search screen.
create table saved_search_row (
  id      varchar(36)   not null primary key,
  version bigint        not null,
  name    varchar(200)  not null,
  address varchar(8000) not null,
  created timestamp with time zone not null,
  begun   timestamp with time zone not null,
  seen    timestamp with time zone not null
);
