//! The second step of layout: a row of clusters is broken into lines, greedily and in logical order.

use super::clusters::{Cluster, Role};
use std::ops::Range;

/// The lines of `row`, as ranges of its indices, none of them empty but for an empty row.
///
/// A line begins at every offset of `breaks` (bytes of the text, ascending). White space may hang over the right
/// edge; what comes after it begins the next line. A word longer than a line is broken between clusters. Every
/// cluster is looked at twice at most.
pub(super) fn lines(row: &[Cluster], width: u16, breaks: &[usize]) -> Vec<Range<usize>> {
    let width = usize::from(width);
    let mut forced = breaks.iter().peekable();
    let mut lines = Vec::new();
    let (mut start, mut at, mut used, mut opportunity) = (0, 0, 0, None);
    while let Some(cluster) = row.get(at) {
        let mut due = false;
        while forced
            .next_if(|&&byte| byte <= cluster.source().start)
            .is_some()
        {
            due = true;
        }
        let columns = usize::from(cluster.width);
        let full = matches!(cluster.role, Role::Letter) && used + columns > width;
        if (due || full) && at > start {
            let end = if due { at } else { opportunity.unwrap_or(at) };
            lines.push(start..end);
            (start, at, used, opportunity) = (end, end, 0, None);
            continue;
        }
        used += columns;
        at += 1;
        // A soft hyphen needs a column once the line ends there.
        let hyphen = usize::from(matches!(cluster.role, Role::SoftHyphen));
        if cluster.break_after && (hyphen == 0 || used < width) {
            opportunity = Some(at);
        }
    }
    lines.push(start..row.len());
    lines
}
