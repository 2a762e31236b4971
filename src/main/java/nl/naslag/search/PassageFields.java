package nl.naslag.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.language.WordCache;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds the fields by which a passage is found, filtered and suggested.
@Component
final class PassageFields {
  /// Between what is typed and what is shown in a suggestion.
  static final char SHOWN = '\u0001';

  /// Longer words are web addresses and the like; nobody wants them suggested.
  private static final int LONGEST_WORD = 60;

  private static final int LONGEST_HEADING = 200;

  /// With positions, for phrases and to tell which words were met.
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /// Only for ranking, so without places.
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /// Without lengths too; see [FieldSimilarity].
  private static final FieldType UNMEASURED = unmeasured();

  private static final int CACHE_BITS = 15;

  private final TextTerms terms;
  private final WordCache<String> suggested = new WordCache<>(CACHE_BITS);
  private volatile @Nullable Headings last;

  PassageFields(TextTerms terms) {
    this.terms = terms;
  }

  /// Reads the text with each analyzer once; the fields share what came out.
  void addTo(Document fields, IndexedPassage indexed) {
    Passage passage = indexed.passage();
    fields.add(new StringField(IndexFields.PASSAGE_ID, passage.id(), Store.NO));
    addText(fields, passage.text());
    addTrail(fields, passage.trail());
    for (Facet facet : Facet.values()) {
      for (String value : FacetValues.of(facet, indexed)) {
        fields.add(new KeywordField(IndexFields.of(facet), value, Store.NO));
      }
    }
    broader(indexed).forEach(id -> fields.add(keyword(IndexFields.of(Facet.PARTY), id)));
    uris(indexed).forEach(uri -> fields.add(keyword(IndexFields.PARTY_URI, uri)));
  }

  /// Found by the kind of a party as well, but counted only for the party itself.
  private static Stream<String> broader(IndexedPassage indexed) {
    return indexed.annotations().parties().stream()
        .flatMap(party -> party.broader().stream())
        .filter(id -> !FacetValues.of(Facet.PARTY, indexed).contains(id))
        .distinct();
  }

  /// A party that the public register does not know has none.
  private static Stream<String> uris(IndexedPassage indexed) {
    return indexed.annotations().parties().stream()
        .map(PartyMention::uri)
        .filter(uri -> uri != null)
        .distinct();
  }

  /// Words for suggestions come from the text itself, so that what is shown is what is written.
  private void addText(Document fields, String text) {
    List<Token> exact = terms.exact(text);
    List<Token> lemmas = terms.lemmas(text);
    fields.add(field(IndexFields.EXACT, exact, PLACED));
    fields.add(field(IndexFields.LEMMA, lemmas, PLACED));
    List<Token> parts = terms.parts(text);
    fields.add(field(IndexFields.PARTS, parts, PLACED));
    fields.add(field(IndexFields.OPENING, terms.opening(parts), UNMEASURED));
    fields.add(field(IndexFields.PAIRS, terms.pairs(lemmas), COUNTED));
    fields.add(field(IndexFields.LETTERS, terms.letters(exact), COUNTED));
    exact.stream()
        .map(Token::span)
        .filter(span -> span.length() <= LONGEST_WORD)
        .map(span -> span.in(text).toLowerCase(Locale.ROOT))
        .map(word -> suggested.of(word, PassageFields::suggested))
        .distinct()
        .forEach(word -> fields.add(keyword(IndexFields.WORD, word)));
  }

  /// Sorted by what people type: without capitals and diacritics.
  /// "coördinatie" is found by typing "coord" and shown as written.
  private static String suggested(String word) {
    return Folded.of(word) + SHOWN + word;
  }

  /// Headings are found like text, but in fields of their own, because they weigh less.
  private void addTrail(Document fields, List<String> trail) {
    Headings headings = headings(trail);
    fields.add(field(IndexFields.TRAIL_EXACT, headings.exact, PLACED));
    fields.add(field(IndexFields.TRAIL_LEMMA, headings.lemmas, PLACED));
    fields.add(field(IndexFields.TRAIL_PARTS, headings.parts, PLACED));
    trail.stream()
        .filter(title -> !title.isBlank() && title.length() <= LONGEST_HEADING)
        .distinct()
        .map(title -> Folded.heading(title) + SHOWN + title)
        .forEach(heading -> fields.add(keyword(IndexFields.HEADING, heading)));
  }

  /// Most passages stand under the same headings as the one before, which were read then.
  private Headings headings(List<String> trail) {
    Headings known = last;
    if (known == null || !known.trail.equals(trail)) {
      String text = Trail.text(trail);
      known = new Headings(trail, terms.exact(text), terms.lemmas(text), terms.parts(text));
      last = known;
    }
    return known;
  }

  /// What the headings above a passage are read as.
  private record Headings(
      List<String> trail, List<Token> exact, List<Token> lemmas, List<Token> parts) {}

  private static Field keyword(String name, String value) {
    return new StringField(name, value, Store.NO);
  }

  private static Field field(String name, List<Token> tokens, FieldType type) {
    return new Field(name, new TokenListStream(tokens), type);
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static FieldType unmeasured() {
    FieldType type = new FieldType(COUNTED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
