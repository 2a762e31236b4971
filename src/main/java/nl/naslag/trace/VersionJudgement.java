package nl.naslag.trace;

import java.time.Instant;

/// What a person said of two documents; it holds above what their words tell.
public record VersionJudgement(
    String id, VersionPair<String> documentIds, VersionKind kind, String by, Instant at) {}
