//! The command's parts: all that touches the world.
