package nl.naslag.annotation.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.Span;

/// Finds the terms of a vocabulary among words; a longer term wins over those within it.
///
/// Built once, then only read, so threads may share it.
///
/// Words are looked up by form, so a larger vocabulary is hardly slower.
public final class TermIndex<T> {
  private final Map<String, Beginning<T>> byFirstForm = new HashMap<>();

  /// The terms whose first word has this form.
  private record Beginning<T>(String form, List<VocabularyTerm<T>> terms) {}

  public TermIndex(List<VocabularyTerm<T>> terms) {
    for (VocabularyTerm<T> term : terms) {
      term.tokens().getFirst().forEach(form -> add(form, term));
    }
  }

  // A vocabulary may list a term twice.
  private void add(String form, VocabularyTerm<T> term) {
    List<VocabularyTerm<T>> terms =
        byFirstForm.computeIfAbsent(form, key -> new Beginning<>(key, new ArrayList<>())).terms();
    if (!has(terms, term)) {
      terms.add(term);
    }
  }

  // Nearly all terms differ in spelling, which is the fastest comparison.
  private static <T> boolean has(List<VocabularyTerm<T>> terms, VocabularyTerm<T> term) {
    return terms.stream()
        .anyMatch(other -> other.spelling().equals(term.spelling()) && other.equals(term));
  }

  /// Matches in reading order. A part of a compound matches only where the whole word matches
  /// nothing.
  public List<TermMatch<T>> matches(List<WordInText> words) {
    List<TermMatch<T>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      found.addAll(matchesAt(words, at));
    }
    List<TermMatch<T>> whole = found.stream().filter(TermMatch::whole).toList();
    found.removeIf(match -> covered(match, whole));
    return found;
  }

  private static <T> boolean covered(TermMatch<T> match, List<TermMatch<T>> whole) {
    return whole.stream()
        .anyMatch(other -> match.whole() ? match.within(other) : touches(match, other));
  }

  private static <T> boolean touches(TermMatch<T> part, TermMatch<T> whole) {
    return whole.first() <= part.first() && part.last() <= whole.last();
  }

  private List<TermMatch<T>> matchesAt(List<WordInText> words, int at) {
    List<TermMatch<T>> whole = new ArrayList<>();
    for (VocabularyTerm<T> term : candidates(words.get(at).forms())) {
      if (stands(term, words, at)) {
        whole.add(match(term, words, at, true));
      }
    }
    return whole.isEmpty() ? partsAt(words, at) : whole;
  }

  private List<TermMatch<T>> partsAt(List<WordInText> words, int at) {
    List<TermMatch<T>> parts = new ArrayList<>();
    for (VocabularyTerm<T> term : candidates(words.get(at).parts())) {
      if (term.tokens().size() == 1 && term.letterCase() == VocabularyTerm.LetterCase.ANY) {
        parts.add(match(term, words, at, false));
      }
    }
    return parts;
  }

  /// Terms that may begin with one of the forms; for most words there are none.
  private List<VocabularyTerm<T>> candidates(Set<String> forms) {
    List<Beginning<T>> known = new ArrayList<>(forms.size());
    for (String form : forms) {
      Beginning<T> beginning = byFirstForm.get(form);
      if (beginning != null) {
        known.add(beginning);
      }
    }
    return switch (known.size()) {
      case 0 -> List.of();
      case 1 -> known.getFirst().terms();
      default -> together(known);
    };
  }

  /// Sorted, so that the same text always yields the same order of matches; each term once.
  private static <T> List<VocabularyTerm<T>> together(List<Beginning<T>> known) {
    known.sort(Comparator.comparing(Beginning::form));
    List<VocabularyTerm<T>> all = new ArrayList<>(known.getFirst().terms());
    for (Beginning<T> other : known.subList(1, known.size())) {
      other.terms().stream().filter(term -> !has(all, term)).forEach(all::add);
    }
    return all;
  }

  private static <T> TermMatch<T> match(
      VocabularyTerm<T> term, List<WordInText> words, int at, boolean whole) {
    int last = at + term.tokens().size() - 1;
    Span span = new Span(words.get(at).span().start(), words.get(last).span().end());
    return new TermMatch<>(term, at, last, span, whole);
  }

  private static <T> boolean stands(VocabularyTerm<T> term, List<WordInText> words, int at) {
    int size = term.tokens().size();
    if (at + size > words.size()) {
      return false;
    }
    // The first word has matched already: the term was found by it.
    for (int i = 1; i < size; i++) {
      if (Collections.disjoint(term.tokens().get(i), words.get(at + i).forms())) {
        return false;
      }
    }
    return capitalsAgree(term, words.subList(at, at + size));
  }

  private static <T> boolean capitalsAgree(VocabularyTerm<T> term, List<WordInText> words) {
    return switch (term.letterCase()) {
      case ANY -> true;
      case EXACT ->
          term.spelling()
              .equals(String.join(" ", words.stream().map(WordInText::written).toList()));
      case PROPER -> Character.isUpperCase(words.getLast().written().charAt(0));
    };
  }
}
