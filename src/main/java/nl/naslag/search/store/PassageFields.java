package nl.naslag.search.store;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.Passage;
import nl.naslag.search.Facet;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.column.FacetValues;
import nl.naslag.search.words.HeadingTrail;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.TextTerm;
import nl.naslag.search.words.TextTerms;
import nl.naslag.search.words.TokenListStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds the fields by which a passage is found and filtered.
@Component
public final class PassageFields {
  /// With positions, for phrases; all other matches are derived from the words.
  private static final FieldType PLACED = placed();

  /// Nobody wants longer headings suggested; they are paragraphs by mistake.
  private static final int LONGEST_HEADING = 200;

  private final TextTerms terms;
  private volatile @Nullable Headings last;

  public PassageFields(TextTerms terms) {
    this.terms = terms;
  }

  void addTo(Document fields, IndexedPassage indexed) {
    Passage passage = indexed.passage();
    addText(fields, passage.text());
    addTrail(fields, passage.trail());
    for (Facet facet : Facet.values()) {
      for (String value : FacetValues.values(facet, indexed)) {
        fields.add(new KeywordField(IndexFields.field(facet), value, Store.NO));
      }
    }
    broader(indexed).forEach(id -> fields.add(keyword(IndexFields.field(Facet.PARTY), id)));
    uris(indexed).forEach(uri -> fields.add(keyword(IndexFields.PARTY_URI, uri)));
  }

  /// Also found by the kind of party, but counted only for the party itself.
  private static Stream<String> broader(IndexedPassage indexed) {
    return indexed.annotations().parties().stream()
        .flatMap(party -> party.broader().stream())
        .filter(id -> !FacetValues.values(Facet.PARTY, indexed).contains(id))
        .distinct();
  }

  /// A party that is not in the public register has no URI.
  private static Stream<String> uris(IndexedPassage indexed) {
    return indexed.annotations().parties().stream()
        .map(PartyMention::uri)
        .filter(uri -> uri != null)
        .distinct();
  }

  private void addText(Document fields, String text) {
    fields.add(field(IndexFields.WORDS, terms.written(text)));
  }

  /// Headings are searched like text, but in a separate field because they weigh less.
  private void addTrail(Document fields, List<String> trail) {
    fields.add(field(IndexFields.TRAIL, headings(trail).words));
    trail.stream()
        .filter(heading -> !heading.isBlank() && heading.length() <= LONGEST_HEADING)
        .distinct()
        .map(heading -> new SortedSetDocValuesField(IndexFields.HEADING, new BytesRef(heading)))
        .forEach(fields::add);
  }

  /// Most passages are under the same headings as the previous one, so the result is reused.
  private Headings headings(List<String> trail) {
    Headings known = last;
    if (known == null || !known.trail.equals(trail)) {
      known = new Headings(trail, terms.written(HeadingTrail.text(trail)));
      last = known;
    }
    return known;
  }

  /// The analyzed headings above a passage.
  private record Headings(List<String> trail, List<TextTerm> words) {}

  private static Field keyword(String name, String value) {
    return new StringField(name, value, Store.NO);
  }

  private static Field field(String name, List<TextTerm> words) {
    return new Field(name, new TokenListStream(words), PLACED);
  }

  private static FieldType placed() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
