package nl.naslag.exchange;

import java.util.List;

/// A passage about the same subject as another, in JSON.
///
/// @param themes the themes of both
/// @param parties the parties named in both
/// @param terms the words used in both
public record RelatedJson(
    PassageJson passage,
    List<String> themes,
    List<PassageJson.Party> parties,
    List<String> terms) {}
