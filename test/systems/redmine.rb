# Seeds Redmine (run by redmine.sh through `rails runner`); may run as often as wanted. Prints what a test has to know as JSON.
require 'json'

Setting.rest_api_enabled = '1'
Setting.login_required = '0'
Setting.host_name = "127.0.0.1:#{ENV.fetch('REDMINE_PORT')}"
Setting.protocol = 'http'
Setting.text_formatting = 'textile'
ActionMailer::Base.perform_deliveries = false

def api_key(user, value)
  token = Token.where(user_id: user.id, action: 'api').first || Token.new(user: user, action: 'api')
  token.value = value
  token.save!
  token.update_column(:value, value)
  value
end

def person(login, firstname, lastname, language)
  user = User.find_by_login(login) || User.new(firstname: firstname, lastname: lastname, mail: "#{login}@example.test").tap { |u| u.login = login }
  user.password = user.password_confirmation = "#{login}-secret-1"
  user.language = language
  user.must_change_passwd = false
  user.save!
  user
end

admin = User.find_by_login('admin')
admin.update!(mail: 'admin@example.test', language: 'en', must_change_passwd: false)
people = { de: person('keller', 'Katrin', 'Keller', 'de'), en: person('miller', 'Mary', 'Miller', 'en') }

project = Project.find_by_identifier('helpdesk') || Project.new(identifier: 'helpdesk')
project.name = 'Helpdesk'
project.is_public = true
project.enabled_module_names = %w[issue_tracking]
project.trackers = Tracker.all.to_a
project.save!

role = Role.where(builtin: 0).order(:position).first
people.each_value do |user|
  Member.create!(project: project, principal: user, roles: [role]) unless Member.exists?(project_id: project.id, user_id: user.id)
end

%w[ERP Druck Zugang].each { |name| IssueCategory.find_or_create_by!(project_id: project.id, name: name) }

# Sent to by the REST API alone: private, so that an answer to nobody shows, and with custom fields.
sending = Project.find_by_identifier('sending') || Project.new(identifier: 'sending')
sending.name = 'Sending'
sending.is_public = false
sending.enabled_module_names = %w[issue_tracking]
sending.trackers = Tracker.all.to_a
sending.save!
people.each_value do |user|
  Member.create!(project: sending, principal: user, roles: [role]) unless Member.exists?(project_id: sending.id, user_id: user.id)
end
fields = [
  { name: 'Umgebung', field_format: 'list', is_required: true, possible_values: %w[Live Test] },
  { name: 'Version', field_format: 'string', is_required: false, max_length: 40 }
].to_h do |wanted|
  field = IssueCustomField.find_by_name(wanted[:name]) || IssueCustomField.new(wanted)
  field.is_for_all = false
  field.trackers = Tracker.all.to_a
  field.save!
  field.projects = [sending]
  [field.name, field.id]
end

puts JSON.generate(
  url: "http://127.0.0.1:#{ENV.fetch('REDMINE_PORT')}",
  project: project.identifier,
  sending: { project: sending.id, fields: fields, statuses: IssueStatus.order(:position).to_h { |status| [status.name, status.id] } },
  adminKey: api_key(admin, 'a' * 40),
  people: people.to_h { |language, user| [language, { login: user.login, password: "#{user.login}-secret-1", key: api_key(user, user.login.ljust(40, '0').unpack1('H*')[0, 40]) }] },
  trackers: Tracker.order(:position).map { |t| { id: t.id, name: t.name } },
  priorities: IssuePriority.order(:position).map { |p| { id: p.id, name: p.name } }
)
