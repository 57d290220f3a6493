#!/bin/bash
# A real Redmine for the tests: Debian packages, SQLite, puma, loopback only.
#   redmine.sh up     install what is missing, seed, start, print its description as JSON (idempotent)
#   redmine.sh down   stop it
# Needs Debian and root. State lies in $TICKETKLAR_SYSTEMS, the port comes from $REDMINE_PORT.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin:$PATH

STATE=${TICKETKLAR_SYSTEMS:-/var/lib/ticketklar-systems}
PORT=${REDMINE_PORT:-3391}
URL=http://127.0.0.1:$PORT
APP=/usr/share/redmine
DATABASE=/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default
LOG=$STATE/redmine.log
PIDFILE=$STATE/redmine.pid

fail() { echo "redmine.sh: $*" >&2; exit 1; }

install_packages() {
  local wanted=(curl ca-certificates redmine redmine-sqlite puma ruby-webrick) missing=() package
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

as_redmine() { (cd $APP && runuser -u www-data -- env HOME="$STATE/home" RAILS_ENV=production "$@"); }

seed() {
  [ -s $DATABASE ] || dpkg-reconfigure -f noninteractive redmine >>"$LOG" 2>&1
  mkdir -p /var/cache/redmine/default/tmp
  install -d -o www-data "$STATE/home"
  chown -R www-data:www-data /var/cache/redmine/default
  install -m 644 "$(dirname "$(readlink -f "$0")")/redmine.rb" "$STATE/redmine.rb"
  as_redmine REDMINE_PORT="$PORT" ruby bin/rails runner "$STATE/redmine.rb" >"$STATE/redmine.json" 2>>"$LOG" ||
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
    cd $APP
    setsid runuser -u www-data -- env HOME="$STATE/home" RAILS_ENV=production RAILS_SERVE_STATIC_FILES=1 \
      puma --dir $APP -e production -b "tcp://127.0.0.1:$PORT" -t 2:5 config.ru >>"$LOG" 2>&1 </dev/null &
    echo "$! $(started_at $!)" >"$PIDFILE"
    local tries=0
    until curl -s -o /dev/null -m 20 "$URL/login"; do
      running || { tail -20 "$LOG" >&2; fail "Redmine stopped while starting, see $LOG"; }
      [ $((tries += 1)) -lt 300 ] || fail "no answer from $URL, see $LOG"
      sleep 0.2
    done
  fi
  cat "$STATE/redmine.json"
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
