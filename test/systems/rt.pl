# Seeds Request Tracker (run by rt.sh); may run as often as wanted. Prints what a test has to know as JSON.
use strict;
use warnings;
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use JSON ();
use RT -init;
use RT::AuthToken;
use RT::AuthTokens;
use RT::CustomField;
use RT::Group;
use RT::Queue;
use RT::User;

my $system = RT->SystemUser;
sub done { my ($ok, $message) = @_; die "$message\n" unless $ok; return $ok }

my $user = RT::User->new($system);
$user->Load('keller');
done($user->Create(Name => 'keller', RealName => 'Katrin Keller', EmailAddress => 'keller@example.test', Privileged => 1, Password => 'keller-secret-1'))
  unless $user->id;

my $queue = RT::Queue->new($system);
$queue->Load('Helpdesk');
done($queue->Create(Name => 'Helpdesk', Description => 'For the tests', CorrespondAddress => 'helpdesk@example.test')) unless $queue->id;

my $everybody = RT::Group->new($system);
$everybody->LoadSystemInternalGroup('Privileged');
for my $right (qw(SeeQueue CreateTicket ShowTicket ReplyToTicket CommentOnTicket ModifyTicket SeeCustomField ModifyCustomField SetInitialCustomField)) {
  $everybody->PrincipalObj->GrantRight(Right => $right, Object => $queue)
    unless $everybody->PrincipalObj->HasRight(Right => $right, Object => $queue);
}
$everybody->PrincipalObj->GrantRight(Right => 'ManageAuthTokens', Object => RT->System)
  unless $everybody->PrincipalObj->HasRight(Right => 'ManageAuthTokens', Object => RT->System);

my %fields;
for my $wanted (['Umgebung', 'SelectSingle', ['Live', 'Test']], ['Version', 'FreeformSingle', []]) {
  my ($name, $type, $values) = @$wanted;
  my $field = RT::CustomField->new($system);
  $field->LoadByName(Name => $name, LookupType => 'RT::Queue-RT::Ticket', ObjectId => $queue->id);
  unless ($field->id) {
    done($field->Create(Name => $name, Type => $type, LookupType => 'RT::Queue-RT::Ticket', Queue => $queue->id));
    my $order = 0;
    done($field->AddValue(Name => $_, SortOrder => ++$order)) for @$values;
  }
  $fields{$name} = $field->id;
}

# A queue that does not take everything: what is refused has to be typed no second time.
my $strict = RT::Queue->new($system);
$strict->Load('Procurement');
done($strict->Create(Name => 'Procurement')) unless $strict->id;
for my $right (qw(SeeQueue CreateTicket ShowTicket SeeCustomField ModifyCustomField SetInitialCustomField)) {
  $everybody->PrincipalObj->GrantRight(Right => $right, Object => $strict)
    unless $everybody->PrincipalObj->HasRight(Right => $right, Object => $strict);
}
my $centre = RT::CustomField->new($system);
$centre->LoadByName(Name => 'Kostenstelle', LookupType => 'RT::Queue-RT::Ticket', ObjectId => $strict->id);
done($centre->Create(
  Name => 'Kostenstelle', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => $strict->id, Pattern => '(?#Four digits)^\d{4}$',
)) unless $centre->id;

# RT keeps a digest of a token only, so each start makes a new one.
my $tokens = RT::AuthTokens->new($system);
$tokens->LimitOwner(VALUE => $user->id);
while (my $old = $tokens->Next) { $old->Delete if ($old->Description // '') eq 'ticketklar' }
my $token = RT::AuthToken->new($system);
my ($ok, $message, $secret) = $token->Create(Owner => $user->id, Description => 'ticketklar');
done($ok, $message);

print JSON->new->canonical->encode({
  url => $ENV{RT_URL}, queue => $queue->Name, queueId => $queue->id, user => 'keller', password => 'keller-secret-1',
  name => 'Katrin Keller', token => $secret, fields => \%fields, strictQueueId => $strict->id,
});
