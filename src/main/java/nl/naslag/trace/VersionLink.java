package nl.naslag.trace;

import java.util.Optional;

/// Two documents that are versions or forms of one.
///
/// @param alike share of the words of the longer one that both have, from 0 to 1
/// @param judgement of a person; empty where Naslag recognised them itself
public record VersionLink(
    VersionPair<String> documentIds,
    VersionKind kind,
    double alike,
    Optional<VersionJudgement> judgement) {}
