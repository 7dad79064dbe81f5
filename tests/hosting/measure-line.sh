#!/usr/bin/env bash
# Measures what the reader costs on the line, over ssh and mosh, as a table in Markdown.
#
#     sudo tests/hosting/measure-line.sh [path to rawi]        (default: target/release/rawi)
#     sudo SSH=/opt/openssh/bin/ssh SSHD=/opt/openssh/sbin/sshd tests/hosting/measure-line.sh
#
# A host and a reader are made of two network namespaces with a cable between them, and every packet on the cable is
# counted, with its IP, TCP or UDP headers. The sshd has a configuration, a key and a /run of its own. Nothing of the
# machine is read or changed, and everything ends with the script. It needs root, iproute2, tmux and OpenSSH; mosh is
# measured where it is installed.
set -u

rawi=$(realpath "${1:-target/release/rawi}") || exit 1
ssh=${SSH:-ssh}
sshd=${SSHD:-/usr/sbin/sshd}
[ "$(id -u)" = 0 ] || { echo "measure-line: root is needed for a network of its own" >&2; exit 1; }
for tool in "$ssh" "$sshd" ssh-keygen tmux ip unshare nsenter awk; do
    command -v "$tool" >/dev/null || { echo "measure-line: $tool is missing" >&2; exit 1; }
done
[ -n "${in_own_network:-}" ] || exec unshare -n -m env in_own_network=1 "$0" "$rawi"

work=$(mktemp -d /tmp/measure-line.XXXXXX)
host=
cleanup() {
    tmux -S "$work/reader" kill-server 2>/dev/null
    tmux -S "$work/host" kill-server 2>/dev/null
    [ -n "${daemon:-}" ] && kill "$daemon" 2>/dev/null
    [ -n "${mosh_server:-}" ] && kill "$mosh_server" 2>/dev/null
    [ -n "$host" ] && kill "$host" 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM
unset TMUX
export LC_ALL=C.UTF-8 HOME="$work"

# The host, and the cable to it.
unshare -n sleep 86400 &
host=$!
until [ "$(readlink "/proc/$host/ns/net")" != "$(readlink /proc/self/ns/net)" ]; do sleep 0.05; done
at_host() { nsenter -t "$host" -n "$@"; }
sysctl -qw net.ipv6.conf.default.disable_ipv6=1 2>/dev/null
at_host sysctl -qw net.ipv6.conf.default.disable_ipv6=1 2>/dev/null
ip link add name cable type veth peer name cable netns "$host"
ip address add 10.9.0.1/24 dev cable && ip link set cable up
at_host ip address add 10.9.0.2/24 dev cable && at_host ip link set cable up

mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && mount -t tmpfs tmpfs /var/log
ssh-keygen -q -t ed25519 -N '' -f "$work/hostkey"
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
cat > "$work/there" <<EOF
#!/bin/sh
cd "$work" && . "$work/how"
EOF
chmod 755 "$work/there"
cat > "$work/sshd_config" <<EOF
ListenAddress 10.9.0.2
Port 22
HostKey $work/hostkey
PidFile none
AuthorizedKeysFile $work/key.pub
StrictModes no
PermitRootLogin yes
PasswordAuthentication no
KbdInteractiveAuthentication no
PrintMotd no
PrintLastLog no
ForceCommand $work/there
EOF
# (Not by the function: its shell would get the signal that is to end sshd.)
nsenter -t "$host" -n "$sshd" -D -e -f "$work/sshd_config" 2>"$work/log" &
daemon=$!
until (exec 3<>/dev/tcp/10.9.0.2/22) 2>/dev/null; do
    kill -0 "$daemon" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
done

options=(-F none -i "$work/key" -o StrictHostKeyChecking=no -o "UserKnownHostsFile=$work/known" -o LogLevel=ERROR
    -o PreferredAuthentications=publickey)
# The longest of the bundled stories.
story=timeline-winter-2026
alone="exec '$rawi' --private $story"

# IP bytes and packets down, and up; the cable counts 14 bytes of Ethernet a packet.
counts() { awk '$1 == "cable:" { print $2 - 14 * $3, $3, $10 - 14 * $11, $11 }' /proc/net/dev; }
payload() { stat -c %s "$work/payload"; }
screen() { tmux -S "$work/reader" capture-pane -p "$@"; }
# With colours and attributes, in one form where several look the same: they begin behind blanks and as late as they can.
looks() {
    screen -e | sed -E ':m; s/(\x1b\[[0-9;]*m)( +)/\2\1/; tm; s/m\x1b\[/;/g; :d; s/(\x1b\[0[0-9;]*);[34]9([;m])/\1\2/; td'
}

# Waits until nothing has been on the cable for a while.
settle() {
    local last='' now quiet=0
    while [ "$quiet" -lt 8 ]; do
        now=$(counts)
        if [ "$now" = "$last" ]; then quiet=$((quiet + 1)); else quiet=0; fi
        last=$now
        sleep 0.1
    done
}

# Runs a command in the reader's terminal.
start() { # command
    : > "$work/payload"
    tmux -u -f /dev/null -S "$work/reader" start-server \; set -g status off \; set -g default-terminal tmux-256color \; \
        new-session -d -x 80 -y 24 "cat >/dev/null"
    tmux -S "$work/reader" set remain-on-exit on
    before=$(counts)
    tmux -S "$work/reader" respawn-pane -k "$1" \; pipe-pane "cat >$work/payload"
    local turn
    for turn in $(seq 100); do
        [ "$(payload)" -gt 300 ] && break
        sleep 0.1
    done
    settle
}

finish() { tmux -S "$work/reader" kill-server; sleep 0.3; }

type_keys() { tmux -S "$work/reader" send-keys -l -- "$1"; settle; }

row() { # how, action, times, counts before, payload before
    counts | awk -v how="$1" -v action="$2" -v n="$3" -v before="$4" -v payload="$(($(payload) - $5))" '{
        split(before, old, " ")
        printf "| %s | %s | %.0f | %.0f | %.1f | %.0f | %.1f |\n", how, action, payload / n,
            ($1 - old[1]) / n, ($2 - old[2]) / n, ($3 - old[3]) / n, ($4 - old[4]) / n
    }'
}

action() { # how, name, key, times
    local from said turn
    from=$(counts) said=$(payload)
    for turn in $(seq "$4"); do type_keys "$3"; done
    row "$1" "$2" "$4" "$from" "$said"
    screen >>"$work/screens"
    looks >>"$work/looks"
}

# Keeps the first row that one way drew otherwise than the first way.
compare() { # what, its screens, those of the first way
    local difference
    difference=$(diff "$3" "$2" | sed -n '/^[<>]/p' | cat -v | awk 'NR == 1 || /^>/ { print } /^>/ { exit }')
    [ -z "$difference" ] || differing+=("$1:"$'\n'"$difference")
}

# Every action of one way to the host. What is drawn is kept, to be compared with the other ways.
measure() { # how, command
    : > "$work/screens"
    : > "$work/looks"
    start "$2"
    row "$1" "connecting, first screen" 1 "$before" 0
    # Past the warning.
    type_keys W
    type_keys $'\r'
    action "$1" "line down" j 10
    action "$1" "10 lines at once" jjjjjjjjjj 1
    type_keys g
    action "$1" "page down" ' ' 5
    action "$1" "page up, seen before" b 5
    local from said
    from=$(counts) said=$(payload)
    sleep 10
    row "$1" "10 s of nothing" 1 "$from" "$said"
    finish
    if [ ! -f "$work/first-screens" ]; then
        cp "$work/screens" "$work/first-screens" && cp "$work/looks" "$work/first-looks"
    fi
    compare "$1, text" "$work/screens" "$work/first-screens"
    compare "$1, colours and attributes" "$work/looks" "$work/first-looks"
}

by_ssh() { # how, options
    local how=$1
    shift
    measure "$how" "exec $ssh -tt ${options[*]} $* root@10.9.0.2"
}

supports() { "$ssh" -F none -G "$@" nowhere >/dev/null 2>&1; }

differing=()
"$ssh" -V 2>&1
echo
echo "| way | action | bytes to the terminal | bytes down | packets | bytes up | packets |"
echo "|---|---|---:|---:|---:|---:|---:|"
echo "$alone" > "$work/how"
quiet=()
if supports -o ObscureKeystrokeTiming=no; then
    quiet=(-o ObscureKeystrokeTiming=no)
    by_ssh "ssh, keystrokes obscured" -o ObscureKeystrokeTiming=yes
fi
by_ssh "ssh" "${quiet[@]}"
by_ssh "ssh -C" "${quiet[@]}" -C
by_ssh "ssh, umac-64" "${quiet[@]}" -c aes128-ctr -m umac-64-etm@openssh.com
by_ssh "ssh, curve25519" "${quiet[@]}" -o KexAlgorithms=curve25519-sha256 -o HostKeyAlgorithms=ssh-ed25519
"$ssh" "${options[@]}" "${quiet[@]}" -o ControlMaster=yes -o ControlPath="$work/master" -f -N root@10.9.0.2
settle
by_ssh "ssh, a further session of a ControlMaster" "${quiet[@]}" -o ControlPath="$work/master"
"$ssh" "${options[@]}" -o ControlPath="$work/master" -O exit root@10.9.0.2 2>/dev/null
mkdir -p "$work/paced/rawi" "$work/ascii/rawi"
echo 'pace = "on"' > "$work/paced/rawi/config.toml"
echo 'ascii = true' > "$work/ascii/rawi/config.toml"
echo "XDG_CONFIG_HOME=$work/paced $alone" > "$work/how"
by_ssh 'ssh, pace = "on"' "${quiet[@]}"
echo "XDG_CONFIG_HOME=$work/ascii $alone" > "$work/how"
by_ssh "ssh, ascii = true" "${quiet[@]}"
echo "exec tmux -u -f /dev/null -S $work/host start-server ';' set -g status off ';' new-session \"$alone\"" > "$work/how"
by_ssh "ssh, tmux at the host" "${quiet[@]}"
if command -v mosh-server >/dev/null; then
    said=$(at_host env TERM=xterm-256color mosh-server new -i 10.9.0.2 -p 60001 -- "$rawi" --private "$story" 2>"$work/mosh")
    mosh_server=$(sed -n 's/.*detached, pid = \([0-9]*\).*/\1/p' "$work/mosh")
    key=$(printf '%s\n' "$said" | tr -d '\r' | awk '/^MOSH CONNECT/ { print $4 }')
    measure "mosh" "MOSH_KEY=$key exec mosh-client 10.9.0.2 60001"
fi
echo
if [ "${#differing[@]}" = 0 ]; then
    echo "Each way drew the same after every action."
else
    printf 'Drew something else than the first way: %s\n' "${differing[@]}"
fi
