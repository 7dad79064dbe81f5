#!/usr/bin/env bash
# Tries to get past the reader of a host that was set up as docs/hosting.md says.
#
#     sudo tests/hosting/try-sshd.sh [--open] [path to rawi]        (default: target/release/rawi)
#
# With --open the locks are left off, to see that the attempts are real ones: nearly all of them must then get through.
#
# It starts an sshd of its own on a high port of the loopback interface, with its own configuration, host key and user, and
# takes all of them away again. The sshd of the machine and its configuration are neither read nor changed. It needs root
# (to add the user and to let sshd change to it) and OpenSSH's server and clients.
#
# Each attempt must reach nothing but the reader. The exit status is the number of attempts that reached more.
set -u

open=
[ "${1:-}" = --open ] && { open=1; shift; }
rawi=$(realpath "${1:-target/release/rawi}") || exit 1
[ "$(id -u)" = 0 ] || { echo "try-sshd: root is needed to add a user and run sshd" >&2; exit 1; }
for tool in /usr/sbin/sshd ssh sftp scp ssh-keygen useradd passwd timeout pgrep; do
    command -v "$tool" >/dev/null || { echo "try-sshd: $tool is missing" >&2; exit 1; }
done

work=$(mktemp -d /tmp/try-sshd.XXXXXX)
user="rawitry$$"
sshd_pid=
made_run_sshd=
cleanup() {
    [ -n "$sshd_pid" ] && kill "$sshd_pid" 2>/dev/null && wait "$sshd_pid" 2>/dev/null
    for pid in $(pgrep -u "$user" 2>/dev/null); do kill -9 "$pid" 2>/dev/null; done
    userdel "$user" 2>/dev/null
    [ -n "$made_run_sshd" ] && rmdir /run/sshd
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# What a visitor would like to leave behind goes here; the user may write to it, so that only the reader prevents it.
chmod 755 "$work"
loot=$work/loot
mkdir "$loot" && chmod 1777 "$loot"
install -m 755 "$rawi" "$work/rawi"
# The command of the host: whatever arguments it is called with, it does one thing.
printf '#!/bin/sh\nexec %s/rawi --kiosk\n' "$work" > "$work/rawi-kiosk"
chmod 755 "$work/rawi-kiosk"
ssh-keygen -q -t ed25519 -N '' -f "$work/hostkey"
echo "a letter" > "$work/letter"

free_port() {
    local port
    for port in $(seq "$1" $(($1 + 200))); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}
port=$(free_port 42022)
forward=$(free_port $((port + 1)))

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
PermitRootLogin no
PermitUserEnvironment no
MaxSessions 1
MaxAuthTries 1
MaxStartups 50:30:200
LoginGraceTime 20
ClientAliveInterval 15
ClientAliveCountMax 2
PrintMotd no
PrintLastLog no
LogLevel ERROR
EOF
if [ -z "$open" ]; then
    cat >> "$work/sshd_config" <<EOF
Match User $user
    ForceCommand $work/rawi-kiosk
    DisableForwarding yes
    X11Forwarding no
    AllowAgentForwarding no
    PermitTunnel no
    PermitUserRC no
    PermitTTY yes
EOF
    shells=("$work/rawi-kiosk" /bin/sh "$work/rawi")
else
    printf '%s\n' "Subsystem sftp internal-sftp" "Subsystem netconf /usr/bin/id" "AcceptEnv *" >> "$work/sshd_config"
    shells=(/bin/sh)
fi

options=(-F none -p "$port" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR
    -o PreferredAuthentications=none -o BatchMode=yes -o ConnectTimeout=10)
try() { timeout 20 ssh "${options[@]}" "$@" </dev/null 2>&1; }
# The reader takes "q" for the end; "Q" ends it from wherever it is.
on_a_terminal() { printf 'Qq' | TERM=xterm timeout 20 ssh -tt "${options[@]}" "$@" 2>&1; }
# The first line that somebody at this port of ours says.
hear() { timeout 3 bash -c "exec 3<>/dev/tcp/127.0.0.1/$1 && printf '$2' >&3 && read -r line <&3; echo \"\$line\"" 2>/dev/null; }

failed=0
count=0
verdict() { # name, output, forbidden pattern
    count=$((count + 1))
    local why=
    printf '%s' "$2" | grep -qaE "$3" && why="its output was: $2"
    [ -n "$(ls -A "$loot")" ] && why="it left $(ls -A "$loot")"
    rm -rf "${loot:?}"/*
    if [ -z "$why" ]; then
        printf '  held   %-22s %s\n' "$1" "$(printf '%s' "$2" | tr -d '\r' | head -n 1 | cut -c 1-90 | cat -v)"
    else
        failed=$((failed + 1))
        printf '  FAILED %-22s %s\n' "$1" "$why"
    fi
}

with_forwarding() { # name, bytes to send, ssh options
    local name=$1 bytes=$2
    shift 2
    timeout 10 ssh -N "${options[@]}" "$@" "$user@127.0.0.1" </dev/null >"$work/out" 2>&1 &
    local client=$!
    local heard='' turn
    for turn in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 "$client" 2>/dev/null || break
        heard=$(hear "$forward" "$bytes") && [ -n "$heard" ] && break
        sleep 0.2
    done
    kill "$client" 2>/dev/null
    wait "$client" 2>/dev/null
    verdict "$name" "$heard $(head -n 1 "$work/out")" 'SSH-2\.0'
}

abuses() {
    local there="$user@127.0.0.1" bad='uid=|SSH-2\.0|a letter'
    verdict "a command" "$(try "$there" "id; touch $loot/exec")" "$bad"
    verdict "sh -c" "$(try "$there" sh -c "'id; touch $loot/sh'")" "$bad"
    verdict "sftp" "$(echo "put $work/letter $loot/sftp" | timeout 20 sftp "${options[@]/-p/-P}" -b - "$there" 2>&1)" "$bad"
    verdict "scp -O" "$(timeout 20 scp -O "${options[@]/-p/-P}" "$work/letter" "$there:$loot/scp" 2>&1)" "$bad"
    verdict "-W (one connection)" "$(try -W "127.0.0.1:$port" "$there")" "$bad"
    with_forwarding "-L (local forward)" '' -L "$forward:127.0.0.1:$port"
    with_forwarding "-R (remote forward)" '' -R "$forward:127.0.0.1:$port"
    with_forwarding "-D (SOCKS)" "$(printf '\\x05\\x01\\x00\\x05\\x01\\x00\\x01\\x7f\\x00\\x00\\x01\\x%02x\\x%02x' $((port / 256)) $((port % 256)))" -D "$forward"
    verdict "-w (tunnel)" "$(try -w any:any -o ExitOnForwardFailure=yes "$there" "id")" "$bad"
    verdict "a subsystem" "$(try -s "$there" netconf)" "$bad"
    verdict "root" "$(try "root@127.0.0.1" id)" "$bad"
    verdict "environment" "$(environment)" 'LD_PRELOAD|BASH_ENV|RAWI_ARCHIVE'
    verdict "terminal and command" "$(on_a_terminal "$there" "id; touch $loot/tty")" "$bad"
}

# What a reader gets to see of the environment that a client asks for; the file name would be obeyed by the dynamic linker.
environment() {
    local holder client pid turn
    mkfifo "$work/keys" && exec {holder}<>"$work/keys"
    TERM=xterm timeout 20 ssh -tt "${options[@]}" -o "SetEnv=LD_PRELOAD=$loot/x.so BASH_ENV=$loot/env RAWI_ARCHIVE=/etc" \
        "$user@127.0.0.1" <"$work/keys" >/dev/null 2>&1 &
    client=$!
    for turn in $(seq 50); do
        pid=$(pgrep -u "$user" -x rawi -r D,R,S,T) && break
        sleep 0.1
    done
    echo "reader ${pid:-missing}: $(tr '\0' ' ' <"/proc/${pid:-0}/environ" 2>/dev/null)"
    printf 'Qq' >&"$holder"
    wait "$client"
    exec {holder}>&-
    rm "$work/keys"
}

# A client that is killed leaves no reader behind.
hang_ups() {
    local round turn client left holder
    mkfifo "$work/keys" && exec {holder}<>"$work/keys"
    for round in $(seq 20); do
        TERM=xterm ssh -tt "${options[@]}" "$user@127.0.0.1" <"$work/keys" >/dev/null 2>&1 &
        client=$!
        for turn in $(seq 50); do
            pgrep -u "$user" -x rawi -r D,R,S,T >/dev/null && break
            sleep 0.1
        done
        pgrep -u "$user" -x rawi -r D,R,S,T >/dev/null || echo "round $round: no reader came"
        kill -9 "$client"
        wait "$client" 2>/dev/null
        for turn in $(seq 10); do
            left=$(pgrep -u "$user" -x rawi -r D,R,S,T) || break
            sleep 0.1
        done
        [ -z "$left" ] || echo "round $round: reader $left was left after a second"
    done
    exec {holder}>&-
    rm "$work/keys"
}

start_sshd() {
    # Privacy: in a mount namespace of its own, what sshd writes about logins (wtmp, lastlog, utmp) is gone with it.
    if unshare -m true 2>/dev/null; then
        unshare -m sh -c "mount -t tmpfs tmpfs /var/log && mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd \
            && : >/var/log/wtmp && : >/var/log/lastlog && : >/run/utmp \
            && exec /usr/sbin/sshd -D -e -f $work/sshd_config" 2>"$work/log" &
    else
        echo "try-sshd: no mount namespace; sshd writes its traces to this machine" >&2
        [ -d /run/sshd ] || { mkdir -m 755 /run/sshd && made_run_sshd=1; }
        /usr/sbin/sshd -D -e -f "$work/sshd_config" 2>"$work/log" &
    fi
    sshd_pid=$!
    local turn
    for turn in $(seq 50); do
        [ -n "$(hear "$port" '')" ] && return
        sleep 0.1
    done
    echo "try-sshd: sshd did not start:" >&2
    cat "$work/log" >&2
    exit 1
}

traces_before=$(stat -c %s /var/log/wtmp /var/log/lastlog /var/log/btmp /run/utmp 2>/dev/null | tr '\n' ' ')
useradd --no-create-home --home-dir / --shell /bin/true "$user" || exit 1
passwd --quiet --delete "$user" >/dev/null
start_sshd

for shell in "${shells[@]}"; do
    usermod --shell "$shell" "$user"
    echo "with the login shell ${shell#"$work"/}:"
    abuses
done
[ -z "$open" ] || { echo "$failed of $count attempts got through, as they should"; exit 0; }
greeting=$(on_a_terminal "$user@127.0.0.1" | grep -c '\[?1049h')
[ "$greeting" = 1 ] || { failed=$((failed + 1)); echo "on a terminal no reader came"; }
lost=$(hang_ups)
[ -z "$lost" ] || { failed=$((failed + 1)); echo "$lost"; }
traces_after=$(stat -c %s /var/log/wtmp /var/log/lastlog /var/log/btmp /run/utmp 2>/dev/null | tr '\n' ' ')
echo "20 connections dropped; readers left: $(pgrep -c -u "$user" -x rawi -r D,R,S,T)"
echo "bytes in the logs of this machine: before $traces_before after $traces_after; lines sshd logged: $(wc -l <"$work/log")"
echo "$((count - failed)) of $count attempts reached nothing but the reader"
exit "$failed"
