-- Decisions of people on the register of requests to the Rijk, kept by place: the passage and its
-- words, so that a decision finds its places back when documents are read again. Never deleted.
create table register_act_row (
  id        varchar(36)  not null primary key,
  version   bigint       not null,
  kind      varchar(20)  not null,
  made_by   varchar(100) not null,
  made_at   timestamp with time zone not null,
  undone_by varchar(100),
  undone_at timestamp with time zone
);

create table act_place_row (
  register_act_row     varchar(36)    not null references register_act_row (id) on delete cascade,
  register_act_row_key integer        not null,
  passage_id           varchar(400)   not null,
  words                varchar(20000) not null,
  apart                integer        not null,
  primary key (register_act_row, register_act_row_key)
);

create index register_act_row_made on register_act_row (made_at);
