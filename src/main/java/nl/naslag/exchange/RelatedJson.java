package nl.naslag.exchange;

import java.util.List;

/// A passage about the same subject as another, as machines get it.
///
/// @param themes that both are about
/// @param parties that both name
/// @param terms words that both use
public record RelatedJson(
    PassageJson passage,
    List<String> themes,
    List<PassageJson.Party> parties,
    List<String> terms) {}
