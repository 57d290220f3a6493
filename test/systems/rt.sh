#!/bin/bash
# A real Request Tracker 5 for the tests: Debian packages, SQLite, Starlet, loopback only.
#   rt.sh up     install what is missing, seed, start, print its description as JSON (idempotent)
#   rt.sh down   stop it
# Needs Debian and root. State lies in $TICKETKLAR_SYSTEMS, the port comes from $RT_PORT.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin:$PATH

STATE=${TICKETKLAR_SYSTEMS:-/var/lib/ticketklar-systems}
PORT=${RT_PORT:-3392}
URL=http://127.0.0.1:$PORT
DATABASE=/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb
CONFIG=/etc/request-tracker5
LOG=$STATE/rt.log
PIDFILE=$STATE/rt.pid

fail() { echo "rt.sh: $*" >&2; exit 1; }

install_packages() {
  local wanted=(curl ca-certificates request-tracker5 rt5-db-sqlite rt5-standalone starlet w3m) missing=() package
  for package in "${wanted[@]}"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  # Daemons that come along as dependencies must not start on this machine.
  local policy=/usr/sbin/policy-rc.d made=
  [ -e $policy ] || { printf '#!/bin/sh\nexit 101\n' >$policy; chmod 755 $policy; made=1; }
  local ok=1
  { apt-get -o DPkg::Lock::Timeout=300 update &&
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"; } >>"$LOG" 2>&1 </dev/null || ok=
  [ -z "$made" ] || rm -f $policy
  [ -n "$ok" ] || { tail -20 "$LOG" >&2; fail "the packages ${missing[*]} could not be installed, see $LOG"; }
}

# The pid alone could belong to somebody else after a restart of the machine: its start time is kept beside it.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
running() {
  local pid since
  [ -s "$PIDFILE" ] && read -r pid since <"$PIDFILE" && kill -0 "$pid" 2>/dev/null && [ "$(started_at "$pid")" = "$since" ]
}

as_rt() { runuser -u www-data -- env HOME="$STATE/home" "$@"; }

# No mail leaves this machine: what RT would send goes nowhere.
configure() {
  install -d -o www-data "$STATE/home"
  printf '#!/bin/sh\nexec cat >/dev/null\n' >"$STATE/no-mail"
  chmod 755 "$STATE/no-mail"
  cat >$CONFIG/RT_SiteConfig.d/99-ticketklar.pm <<P
Set(\$rtname, 'ticketklar.test');
Set(\$Organization, 'ticketklar.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $PORT);
Set(\$WebPath, '');
Set(\$WebBaseURL, '$URL');
Set(\$WebURL, '$URL/');
Set(\$Timezone, 'UTC');
Set(\$MailCommand, 'sendmailpipe');
Set(\$SendmailPath, '$STATE/no-mail');
Set(\$SendmailArguments, '');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'warning');
1;
P
  chown root:www-data $CONFIG/RT_SiteConfig.pm
  chmod 640 $CONFIG/RT_SiteConfig.pm
  chmod 644 $CONFIG/RT_SiteConfig.d/99-ticketklar.pm
}

seed() {
  [ -s $DATABASE ] || dpkg-reconfigure -f noninteractive request-tracker5 >>"$LOG" 2>&1
  [ -s $DATABASE ] || fail "there is no database $DATABASE, see $LOG"
  configure
  install -m 644 "$(dirname "$(readlink -f "$0")")/rt.pl" "$STATE/rt.pl"
  as_rt env RT_URL="$URL" perl "$STATE/rt.pl" >"$STATE/rt.json" 2>>"$LOG" ||
    { tail -20 "$LOG" >&2; fail "seeding failed, see $LOG"; }
}

up() {
  [ -f /etc/debian_version ] || fail 'this needs Debian'
  [ "$(id -u)" = 0 ] || fail 'this needs root, to install packages'
  mkdir -p "$STATE"
  chmod 755 "$STATE"
  if ! running; then
    install_packages
    ! (exec 3<>"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null || fail "port $PORT is taken"
    seed
    setsid runuser -u www-data -- env HOME="$STATE/home" /usr/share/request-tracker5/libexec/rt-server \
      --server Starlet --host 127.0.0.1 --port "$PORT" --max-workers 3 >>"$LOG" 2>&1 </dev/null &
    echo "$! $(started_at $!)" >"$PIDFILE"
    local tries=0
    until curl -s -o /dev/null -m 20 "$URL/"; do
      running || { tail -20 "$LOG" >&2; fail "Request Tracker stopped while starting, see $LOG"; }
      [ $((tries += 1)) -lt 300 ] || fail "no answer from $URL, see $LOG"
      sleep 0.2
    done
  fi
  cat "$STATE/rt.json"
}

down() {
  if running; then
    local pid tries=0
    read -r pid _ <"$PIDFILE"
    kill -TERM -- "-$pid"
    while kill -0 -- "-$pid" 2>/dev/null; do
      [ $((tries += 1)) -lt 75 ] || { kill -KILL -- "-$pid" 2>/dev/null || true; break; }
      sleep 0.2
    done
  fi
  rm -f "$PIDFILE"
}

case ${1:-} in
up) up ;;
down) down ;;
*) echo "usage: $0 up|down" >&2; exit 2 ;;
esac
