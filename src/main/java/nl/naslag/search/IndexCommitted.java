package nl.naslag.search;

/// Says that a commit made passages visible, or took them away. Published after it.
///
/// Whoever has work to do for it does that elsewhere: the next document waits.
public record IndexCommitted() {}
