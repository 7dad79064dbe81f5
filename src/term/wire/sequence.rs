//! Control sequences as bytes: `CSI`, a number, a final byte (ECMA-48, 5.4). Each has its length told without being written.

/// Writes `number` in decimal digits.
pub(super) fn number(out: &mut Vec<u8>, number: usize) {
    if number >= 10 {
        self::number(out, number / 10);
    }
    // A digit is less than ten.
    out.push(b'0' + u8::try_from(number % 10).unwrap_or_default());
}

/// Decimal digits of `number`.
pub(super) const fn digits(number: usize) -> usize {
    match number {
        0..=9 => 1,
        10..=99 => 2,
        100..=999 => 3,
        _ => 3 + digits(number / 1000),
    }
}

/// Writes `CSI number last`, where 1 needs no number.
pub(super) fn csi(out: &mut Vec<u8>, number: usize, last: u8) {
    out.extend_from_slice(b"\x1b[");
    if number != 1 {
        self::number(out, number);
    }
    out.push(last);
}

/// Bytes of [`csi`].
pub(super) const fn csi_bytes(number: usize) -> usize {
    if number == 1 { 3 } else { 3 + digits(number) }
}

/// Writes CUP for a column and a row counted from 0; what is 1 on the line is left out.
pub(super) fn position(out: &mut Vec<u8>, column: usize, row: usize) {
    out.extend_from_slice(b"\x1b[");
    if row > 0 {
        number(out, row + 1);
    }
    if column > 0 {
        out.push(b';');
        number(out, column + 1);
    }
    out.push(b'H');
}

/// Bytes of [`position`].
pub(super) const fn position_bytes(column: usize, row: usize) -> usize {
    let row = if row == 0 { 0 } else { digits(row + 1) };
    let column = if column == 0 {
        0
    } else {
        1 + digits(column + 1)
    };
    "\x1b[H".len() + row + column
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_number_that_is_one_is_left_out() {
        assert_eq!(written(|out| csi(out, 1, b'C')), "\x1b[C");
        assert_eq!(written(|out| csi(out, 27, b'C')), "\x1b[27C");
        assert_eq!(written(|out| position(out, 0, 0)), "\x1b[H");
        assert_eq!(written(|out| position(out, 0, 9)), "\x1b[10H");
        assert_eq!(written(|out| position(out, 104, 0)), "\x1b[;105H");
    }

    #[test]
    fn lengths_are_those_of_what_is_written() {
        for n in [0, 1, 2, 8, 9, 10, 98, 99, 100, 399, 12345] {
            assert_eq!(written(|out| csi(out, n, b'C')).len(), csi_bytes(n));
            assert_eq!(written(|out| number(out, n)).len(), digits(n));
            for m in [0, 1, 9, 99, 199] {
                let bytes = written(|out| position(out, n, m)).len();
                assert_eq!(bytes, position_bytes(n, m));
            }
        }
    }
}
