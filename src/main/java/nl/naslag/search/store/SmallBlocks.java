package nl.naslag.search.store;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/// Lucene's default codec, but with records compressed in small blocks.
///
/// A page of hits reads twenty scattered records. Lucene's best compression unpacks fifty kilobytes
/// for each, which takes longer than the search; its fastest makes the index half as large again as
/// the text. Public because Lucene finds it by name, in `META-INF/services`.
public final class SmallBlocks extends FilterCodec {
  private static final int BLOCK = 12 << 10;
  private static final int MOST_RECORDS = 1 << 10;
  private static final int BLOCKS_IN_INDEX = 10;

  private final StoredFieldsFormat records =
      new Lucene90CompressingStoredFieldsFormat(
          "NaslagRecords", CompressionMode.HIGH_COMPRESSION, BLOCK, MOST_RECORDS, BLOCKS_IN_INDEX);

  public SmallBlocks() {
    super("NaslagSmallBlocks", new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return records;
  }
}
