-- What became of each request to the Rijk: its public number, and every change of its state with the
-- words that prove it. A number is tied to the places of its request by passage and by words, so that
-- it is found back when documents are read again. Nothing is ever deleted.
create table request_number_row (
  number   varchar(20) not null primary key,
  version  bigint      not null,
  given_at timestamp with time zone not null
);

create table numbered_place_row (
  request_number_row     varchar(20)  not null references request_number_row (number) on delete cascade,
  request_number_row_key integer      not null,
  passage_id             varchar(400) not null,
  words_hash             varchar(40)  not null,
  primary key (request_number_row, request_number_row_key)
);

create table fate_change_row (
  id          varchar(36)   not null primary key,
  version     bigint        not null,
  number      varchar(20)   not null,
  state       varchar(20),
  owner       varchar(200),
  deadline    date,
  note        varchar(2000) not null,
  passage_id  varchar(400),
  words       varchar(20000),
  sha256      varchar(64),
  title       varchar(2000),
  page        varchar(40),
  made_by     varchar(100)  not null,
  made_at     timestamp with time zone not null,
  undone_by   varchar(100),
  undone_at   timestamp with time zone
);

create index fate_change_row_made on fate_change_row (made_at);
