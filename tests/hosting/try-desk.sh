#!/usr/bin/env bash
# A volunteer's session over SSH: twenty entries proofread from the keyboard, the connection cut in the middle of the eleventh.
#
#     sudo tests/hosting/try-desk.sh [path to rawi]        (default: target/release/rawi)
#
# It starts an sshd of its own on a high port of the loopback interface, with its own configuration, host key and user, and
# takes all of them away again. The sshd of the machine and its configuration are neither read nor changed. It needs root (to
# add the user and to let sshd change to it), OpenSSH's server and client, and tmux, which is the terminal.
#
# It prints the keys that each entry took, and ends with status 0 if all twenty were kept, each once, and if the session after
# the cut began at the entry and on the page where the other was cut.
set -u

rawi=$(realpath "${1:-target/release/rawi}") || exit 1
here=$(cd "$(dirname "$0")/../.." && pwd)
[ "$(id -u)" = 0 ] || { echo "try-desk: root is needed to add a user and run sshd" >&2; exit 1; }
for tool in /usr/sbin/sshd ssh ssh-keygen useradd passwd pgrep tmux; do
    command -v "$tool" >/dev/null || { echo "try-desk: $tool is missing" >&2; exit 1; }
done

work=$(mktemp -d /tmp/try-desk.XXXXXX)
user="rawidesk$$"
socket="$work/tmux"
sshd_pid=
made_run_sshd=
cleanup() {
    tmux -S "$socket" kill-server 2>/dev/null
    [ -n "$sshd_pid" ] && kill "$sshd_pid" 2>/dev/null && wait "$sshd_pid" 2>/dev/null
    for pid in $(pgrep -u "$user" 2>/dev/null); do kill -9 "$pid" 2>/dev/null; done
    userdel "$user" 2>/dev/null
    [ -n "$made_run_sshd" ] && rmdir /run/sshd
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

chmod 755 "$work"
mkdir "$work/home"
useradd --home-dir "$work/home" --no-create-home --shell /bin/sh "$user" || exit 1
passwd -d "$user" >/dev/null 2>&1
install -m 755 "$rawi" "$work/rawi"
cp -r "$here/archive" "$work/archive"
chown -R "$user" "$work/archive" "$work/home"
ssh-keygen -q -t ed25519 -N '' -f "$work/hostkey"
[ -d /run/sshd ] || { mkdir -m 755 /run/sshd && made_run_sshd=1; }

for port in $(seq 43022 43222); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
done
cat > "$work/sshd_config" <<EOF
ListenAddress 127.0.0.1
Port $port
HostKey $work/hostkey
PidFile none
AllowUsers $user
AuthenticationMethods none
PermitEmptyPasswords yes
UsePAM no
PubkeyAuthentication no
KbdInteractiveAuthentication no
PrintMotd no
PrintLastLog no
LogLevel ERROR
EOF
/usr/sbin/sshd -D -f "$work/sshd_config" -E "$work/sshd.log" &
sshd_pid=$!

there="env RAWI_REVIEWER=sara HOME=$work/home LANG=C.UTF-8 $work/rawi --archive $work/archive --lang en"
ssh="ssh -tt -F none -p $port -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
ssh="$ssh -o PreferredAuthentications=none -o BatchMode=yes $user@127.0.0.1"

# The screen, when it has not changed for three looks.
shown() {
    local before='' now same=0
    for _ in $(seq 200); do
        now=$(tmux -S "$socket" capture-pane -p -t desk)
        if [ "$now" = "$before" ] && [ -n "$(printf '%s' "$now" | tr -d '[:space:]')" ]; then
            same=$((same + 1))
        else
            same=0
        fi
        [ "$same" -ge 3 ] && break
        before=$now
        sleep 0.05
    done
    printf '%s\n' "$now"
}
keys=0
press() {
    tmux -S "$socket" send-keys -t desk "$@"
    keys=$((keys + $#))
    screen=$(shown)
}
connect() {
    tmux -S "$socket" kill-session -t desk 2>/dev/null
    tmux -S "$socket" -f /dev/null new-session -d -s desk -x 80 -y 24 "$ssh '$there'; sleep 60"
    for _ in $(seq 100); do
        tmux -S "$socket" capture-pane -p -t desk | grep -q 'Stories' && break
        sleep 0.1
    done
    screen=$(shown)
    press P
    press Enter
    pass_warning
}
# A text that comes with a warning waits behind it.
pass_warning() {
    case "$screen" in *'Space read it'*) press Space ;; esac
}
fail() { echo "FAILED: $1"; printf '%s\n' "$screen"; exit 1; }

# Turns pages until nothing changes any more: every page was on the screen then.
read_to_the_end() {
    local before
    pages=1
    while :; do
        before=$screen
        press Space
        [ "$screen" = "$before" ] && { keys=$((keys - 1)); break; }
        pages=$((pages + 1))
    done
}

proofread() { # how many
    local number before
    for number in $(seq "$1"); do
        keys=0
        pass_warning
        read_to_the_end
        before=$screen
        press a
        [ "$screen" != "$before" ] || fail "a did nothing"
        total=$((total + keys))
        done_entries=$((done_entries + 1))
        printf '  entry %2d: %d pages, %d keys\n' "$done_entries" "$pages" "$keys"
    done
}

total=0
done_entries=0
connect
proofread 10
# Into the eleventh, and away: the process that serves the connection is killed as a lost line kills it.
pass_warning
press Space
# All but the line that says which of how many it is.
page() { printf '%s\n' "$screen" | head -n 22; }
cut=$(page)
pkill -9 -u "$user" sshd
for _ in $(seq 100); do
    pgrep -u "$user" >/dev/null || break
    sleep 0.1
done
pgrep -u "$user" -x rawi >/dev/null && fail "the reader outlived its connection"
echo "  cut on the second page of entry 11"
connect
[ "$(page)" = "$cut" ] || { printf '%s\n' "--- before the cut" "$cut" "--- after it"; fail "it did not begin where it was cut"; }
echo "  resumed there"
proofread 10
press Q
files=$(find "$work/archive/reviews" -name 'sara.*.toml' | wc -l)
verdicts=$(cat "$work"/archive/reviews/*/sara.*.toml | grep -c 'state = "ok"')
stories=$(grep -l 'state = "ok"' "$work"/archive/reviews/*/sara.*.toml | wc -l)
echo "$done_entries entries, $total keys; $stories stories with a verdict, $verdicts verdicts in $files files"
su -s /bin/sh "$user" -c "$work/rawi review --archive $work/archive --format text" | head -20
[ "$done_entries" = 20 ] || exit 1
