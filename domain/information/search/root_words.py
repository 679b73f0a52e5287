"""What the stems of Indonesian words cannot be told from their letters alone: a small lexicon.

A nasal prefix swallows the first letter of a root: "memohon" could come of "mohon" or of "pohon". The rule takes
the usual letter (p, t, s, none), these lists hold the roots that are otherwise. Source of the rules: the prefixes
of Nazief and Adriani's stemmer (1996) and Tala's (2003); the lists are what a public office talks of.
"""

from __future__ import annotations

BEGIN_WITH_M = tuple(
    "maaf mahal main makan makna maklum malu mandi manfaat masak masalah masuk mati mekar menang merah mewah milik"
    " minat minta minum miskin modal mohon muat mudah mulai mula muncul mundur murah musnah musuh masyarakat".split()
)
BEGIN_WITH_N = tuple("naik nama nanti nasihat nilai nikmat niat normal nomor nobat nonton nyata".split())
BEGIN_WITH_NY = tuple("nyala nyaman nyanyi nyata nyawa".split())
BEGIN_WITH_K = tuple(
    "kait kaji kalah kali kampanye kandung kantong kasih kawal kecil kejar kelola keluar keluh kembali kembang kemudi"
    " kenal kenang kendali kerja ketik kirim kirip kisah konfirmasi konsumsi konsultasi kontrol kopi kosong kritik"
    " kuasa kuat kukuh kulit kumpul kunci kunjung kupas kurang kutip kutuk kuning".split()
)
END_WITH_K = tuple(
    "acak aspek baik bajak banyak batik bentuk bijak cantik cetak didik duduk gerak hak jenguk kontak letak"
    " lirik masuk milik naik pajak pasok pelik petik pihak publik rusak semak sibuk sidik simak tindak tolak"
    " tunjuk telisik".split()
)
"""Before "-an" these end in a k of their own: "tindakan" is "tindak" and "-an", not "tinda" and "-kan"."""

END_WITH_I = tuple(
    "bagi beri cari ganti hari henti isi jadi janji kembali kunci lari mandi materi negeri pagi pergi rapi sendiri"
    " teliti tinggi".split()
)
"""Their last letter is no suffix."""

END_WITH_NYA = ("hanya", "punya", "tanya")

_ROOTS = (BEGIN_WITH_M, BEGIN_WITH_N, BEGIN_WITH_NY, BEGIN_WITH_K, END_WITH_K, END_WITH_I)

WHOLE = frozenset(root for roots in _ROOTS for root in roots) | frozenset(
    "berita berkas besok dekat depan difabel digital direktur disabilitas disain diskusi distrik harian istilah kalimat"
    " kantin keluar keluarga kepala kereta ketua makalah makan masalah masukan menara meter pelabuhan penting pekan perintah"
    " permisi pertama peta sekolah selesai semarang serta terima terminal terjemah".split()
)
"""These look as if they had a prefix or a suffix, and have none; the search for prefixes ends at them."""

OTHERWISE = {
    "diketahui": "tahu",
    "mengetahui": "tahu",
    "pengetahuan": "tahu",
    "memberitahukan": "beritahu",
    "pemberitahuan": "beritahu",
    "diberitahukan": "beritahu",
    "belajar": "ajar",
    "pelajar": "ajar",
    "pelajaran": "ajar",
    "mengecek": "cek",
    "ngecek": "cek",
    "pengecekan": "cek",
    "ngeprint": "print",
    "nyari": "cari",
    "nyariin": "cari",
    "ngasih": "kasih",
    "pesen": "pesan",
    "mesen": "pesan",
    "mempunyai": "punya",
    "memproses": "proses",
    "pemrosesan": "proses",
    "menyukai": "suka",
    "memulai": "mulai",
    "dimulai": "mulai",
}
"""Whole words that follow no rule, with their stems."""
