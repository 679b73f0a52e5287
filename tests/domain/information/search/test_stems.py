"""All forms of a word are one word to a search."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.information.search.stems import stem

FAMILIES = """
    mohon permohonan memohon dimohon pemohon
    adu pengaduan mengadu diadukan aduan ngadu
    layan pelayanan layanan melayani dilayani
    pesan pemesanan memesan pesanan dipesan pesen
    aju mengajukan pengajuan diajukan ajukan
    berat keberatan berkeberatan
    izin perizinan izinnya
    urus mengurus urusan pengurusan ngurus
    buat pembuatan membuat dibuat buatkan
    cari pencarian mencari carikan nyari
    pinjam peminjaman meminjam dipinjam pinjaman
    kunjung pengunjung mengunjungi kunjungan berkunjung
    duduk kependudukan penduduk
    tanya pertanyaan menanyakan bertanya ditanyakan
    jawab jawaban menjawab dijawab
    batal pembatalan membatalkan dibatalkan
    tulis menulis penulisan tertulis
    sampai penyampaian menyampaikan disampaikan
    tahu mengetahui pengetahuan diketahui
    informasi informasinya
    baca membaca bacaan
    daftar pendaftaran mendaftar didaftarkan daftarin terdaftar
    lapor pelaporan melaporkan laporan dilaporkan
    ambil mengambil pengambilan diambil
    guna menggunakan penggunaan pengguna digunakan
    bayar pembayaran membayar bayaran
    baik memperbaiki perbaikan diperbaiki
    bersih kebersihan membersihkan
    selesai penyelesaian menyelesaikan
    didik pendidikan mendidik
    tindak tindakan menindak
    pakai memakai pemakaian dipakai
    minta meminta permintaan peminta diminta
    kirim mengirim pengiriman dikirim ngirim
    cetak mencetak percetakan cetakan dicetak
    sewa menyewa penyewaan disewakan nyewa
    tolak penolakan menolak ditolak
    nyata pernyataan menyatakan
    kerja pekerjaan bekerja pekerja mengerjakan
    batas pembatasan dibatasi
    ubah mengubah perubahan diubah
    kembali mengembalikan pengembalian
    terima penerimaan menerima diterima
    panjang perpanjangan memperpanjang
    room rooms
    library libraries
"""


@pytest.mark.parametrize("family", FAMILIES.strip().splitlines())
def test_every_form_of_a_word_has_its_stem(family: str) -> None:
    first, *others = family.split()
    assert {word: stem(word) for word in others} == dict.fromkeys(others, first)


@pytest.mark.parametrize(
    "word", "makan buku masalah sekolah berita keluarga terminal bukan 50134 ktp pip".split()
)
def test_a_word_that_only_looks_so_keeps_what_it_has(word: str) -> None:
    assert stem(word) == word


@given(st.text(max_size=20))
def test_anything_has_a_stem(word: str) -> None:
    assert bool(stem(word)) == bool(word)
