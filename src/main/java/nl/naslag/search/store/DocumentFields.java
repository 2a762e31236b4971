package nl.naslag.search.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.form.TextSample;
import nl.naslag.search.words.Folded;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/// Builds the Lucene documents of one file: its outcome, its whole text, and its passages.
///
/// A file without passages has only its outcome. All of them contain the document's id, so that one
/// term removes or replaces the whole file.
@Component
public final class DocumentFields {
  /// Longer titles sort as if they ended here.
  private static final int SORTED_LENGTH = 200;

  private final PassageFields passages;
  private final SeenPassages seen;

  public DocumentFields(PassageFields passages, SeenPassages seen) {
    this.passages = passages;
    this.seen = seen;
  }

  /// The outcome first, then the whole, then the passages in reading order. The entry must be that
  /// of the document, or replacing one later would leave the other behind.
  List<Document> documents(AnnotatedDocument annotated, DocumentEntry entry) {
    PolicyDocument document = annotated.document();
    List<Document> documents = around(annotated, entry, Optional.empty());
    SeenPassages.Reader reader = seen.reader(entry);
    for (AnnotatedPassage passage : annotated.passages()) {
      Document fields = passage(passage, document, entry);
      arrived(fields, reader.seen(passage.passage().text()));
      documents.add(fields);
    }
    return documents;
  }

  /// As [#documents], but its passages hold nothing by which a search finds or counts them.
  List<Document> form(AnnotatedDocument annotated, DocumentEntry entry, DocumentId of) {
    List<Document> documents = around(annotated, entry, Optional.of(of));
    SeenPassages.Reader reader = seen.reader(entry);
    for (AnnotatedPassage passage : annotated.passages()) {
      // When this form is searched one day, its words are no news.
      reader.seen(passage.passage().text());
      documents.add(kept(IndexFields.FORM_PASSAGE, passage, entry.id()));
    }
    return documents;
  }

  private static List<Document> around(
      AnnotatedDocument annotated, DocumentEntry entry, Optional<DocumentId> of) {
    PolicyDocument document = annotated.document();
    if (!document.id().equals(entry.id())) {
      throw new IllegalArgumentException(entry.id() + " is not the entry of " + document.id());
    }
    List<Document> documents = new ArrayList<>();
    documents.add(documents(entry));
    documents.add(whole(annotated));
    documents.add(sample(TextSample.of(entry.id(), of, document.text())));
    return documents;
  }

  private static Document sample(TextSample sample) {
    Document fields = document(IndexFields.SAMPLE, sample.id());
    fields.add(new StoredField(IndexFields.STORED, StoredJson.bytes(sample)));
    return fields;
  }

  /// A passage as it is read back, with its id alone to find it by.
  private static Document kept(String type, AnnotatedPassage found, DocumentId documentId) {
    Document fields = document(type, documentId);
    fields.add(new IntPoint(IndexFields.ID_HASH, found.passage().id().value().hashCode()));
    fields.add(new StoredField(IndexFields.STORED, StoredJson.bytes(found)));
    return fields;
  }

  /// The outcome alone, so that a list of thousands of files loads no texts.
  static Document documents(DocumentEntry entry) {
    Document fields = document(IndexFields.ENTRY, entry.id());
    fields.add(place(entry.title(), entry.id()));
    fields.add(new StoredField(IndexFields.STORED, StoredJson.bytes(entry)));
    return fields;
  }

  /// The text with its pages and sections, for the reader and for quotes.
  private static Document whole(AnnotatedDocument annotated) {
    Document fields = document(IndexFields.WHOLE, annotated.document().id());
    fields.add(new StoredField(IndexFields.STORED, StoredJson.bytes(WholeDocument.of(annotated))));
    return fields;
  }

  private Document passage(AnnotatedPassage found, PolicyDocument document, DocumentEntry entry) {
    LocalDate date = entry.facts().date();
    IndexedPassage passage =
        new IndexedPassage(
            found.passage(), found.annotations(), entry.title(), entry.fileName(), date);
    Document fields = kept(IndexFields.PASSAGE, found, document.id());
    fields.add(place(entry.title(), document.id()));
    fields.add(new NumericDocValuesField(IndexFields.ORDER, found.passage().order()));
    if (date != null) {
      fields.add(new NumericDocValuesField(IndexFields.DATE, date.toEpochDay()));
    }
    passages.addTo(fields, passage);
    return fields;
  }

  private static void arrived(Document fields, Instant moment) {
    fields.add(new LongPoint(IndexFields.ARRIVED, moment.toEpochMilli()));
    fields.add(new NumericDocValuesField(IndexFields.ARRIVED, moment.toEpochMilli()));
  }

  private static Document document(String type, DocumentId documentId) {
    Document fields = new Document();
    fields.add(new StringField(IndexFields.TYPE, type, Store.NO));
    fields.add(new StringField(IndexFields.DOCUMENT_ID, documentId.value(), Store.NO));
    return fields;
  }

  /// Equal titles are ordered by id, so that passages of two documents never mix.
  private static SortedDocValuesField place(String title, DocumentId documentId) {
    String key = Folded.naturally(title);
    String start = key.substring(0, Math.min(key.length(), SORTED_LENGTH));
    return new SortedDocValuesField(IndexFields.PLACE, new BytesRef(start + "\0" + documentId));
  }
}
