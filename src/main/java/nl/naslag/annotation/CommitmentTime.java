package nl.naslag.annotation;

/// When a commitment is to be met.
///
/// @param value a year, range, day, month ("2026-09"), quarter ("2029-Q2"), half of a year
///     ("2029-H1"), or the words of a term or an event
/// @param direction "in", "tot" or "vanaf"; empty where the words give none
public record CommitmentTime(String value, String direction) {}
