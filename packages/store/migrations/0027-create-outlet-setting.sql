-- When an outlet of a government keeps quiet: minutes after midnight in China, over midnight where the end is the smaller.
create table outlet_setting (
  site_id integer not null,
  outlet text collate "C" not null,
  quiet_from integer not null,
  quiet_to integer not null,
  constraint outlet_setting_pk primary key (site_id, outlet),
  constraint outlet_setting_site_fk foreign key (site_id) references site (id),
  constraint outlet_setting_outlet_known check (outlet in ('email', 'sms', 'wechat', 'webhook')),
  constraint outlet_setting_minutes
    check (quiet_from between 0 and 1439 and quiet_to between 0 and 1439 and quiet_from <> quiet_to)
);

select grant_to_app('outlet_setting', 'select, insert, update, delete');
