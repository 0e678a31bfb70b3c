-- The register keeps every year: what people ask for day by day is few among many, so each way of asking has its index.
drop index register_year;
create index register_listed on register (year desc, number collate "zh-x-icu", case_id);
create index register_of_section on register (section, year desc, number collate "zh-x-icu", case_id);
create index register_of_handler on register (handler);
create index register_of_number on register (number);

-- The same words as in Lights: a light is a condition on what is open.
create index register_open on register (due_on, warn_from) where stage in ('REGISTERED', 'ROUTING_PROPOSED',
    'ROUTING_APPROVED', 'ASSIGNED', 'IN_HANDLING', 'SUBMITTED', 'SIGNED', 'ISSUED');
create index register_delivered on register (delivered_on) where delivered_on is not null;
create index register_lane on register (lane) where lane is not null;
create index register_waits_office on register (waits_office) where waits_office is not null;
create index register_waits_person on register (waits_person) where waits_person is not null;

-- What a row shows and what it is searched by stand beside the table: counting touches few pages, however long the texts.
alter table register set (toast_tuple_target = 256);
