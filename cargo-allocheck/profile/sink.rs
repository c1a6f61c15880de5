//! What readers of profiles tell, one piece at a time.

use crate::profile::frame::Frame;
use crate::profile::numbers::Numbers;

/// Takes in a profile. All frames come before the points that name them.
pub(super) trait Sink {
    /// A frame; what is returned stands for it in stacks.
    fn frame(&mut self, frame: Frame<'_>) -> u32;

    /// What was asked for by one stack, its innermost frame first.
    fn point(&mut self, numbers: Numbers, stack: &[u32]);
}
