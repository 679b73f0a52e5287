<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Sentuh satu kegiatan untuk membaca selengkapnya.</source>
        <translation>Touch an activity to read more about it.</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Belum ada kegiatan yang diumumkan. Petugas di meja depan tahu rencana berikutnya.</source>
        <translation>No activities have been announced yet. Staff at the front desk know what comes next.</translation>
    </message>
    <message>
        <source>Sisa kursi: %1</source>
        <translation>Seats left: %1</translation>
    </message>
</context>
<context>
    <name>AgainPage</name>
    <message>
        <source>Bukan saya</source>
        <translation>Not me</translation>
    </message>
    <message>
        <source>Ya, itu saya</source>
        <translation>Yes, that&apos;s me</translation>
    </message>
    <message>
        <source>Selamat datang kembali</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Anda masih tercatat di dalam. Mau pulang?</source>
        <translation>You are still signed in. Are you leaving?</translation>
    </message>
    <message>
        <source>Keperluan Anda hari ini</source>
        <translation>What brings you here today</translation>
    </message>
</context>
<context>
    <name>AlreadyPage</name>
    <message>
        <source>Ya, itu saya</source>
        <translation>Yes, that&apos;s me</translation>
    </message>
    <message>
        <source>Lihat kode saya</source>
        <translation>Show my code</translation>
    </message>
    <message>
        <source>Senang bertemu lagi</source>
        <translation>Nice to see you again</translation>
    </message>
    <message>
        <source>Tercatat pukul</source>
        <translation>Signed in at</translation>
    </message>
    <message>
        <source>Saya orang lain</source>
        <translation>I am somebody else</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Ini belum dapat dibaca.</source>
        <translation>This cannot be read.</translation>
    </message>
    <message>
        <source>Belum disimpan: periksa isiannya.</source>
        <translation>Not saved: check what you typed.</translation>
    </message>
    <message>
        <source>Disimpan. Perangkat lain segera mengikutinya.</source>
        <translation>Saved. Other devices will follow shortly.</translation>
    </message>
    <message>
        <source>Belum berhasil, dan tidak ada yang berubah. Coba lagi.</source>
        <translation>That did not work, and nothing changed. Try again.</translation>
    </message>
    <message>
        <source>tetap buka</source>
        <translation>open all the same</translation>
    </message>
    <message>
        <source>Batas pemesanan dan waktu tunggu</source>
        <translation>Limits of bookings and waiting times</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Perawatan</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Penutupan</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>Kelipatan 15 yang membagi habis satu hari; lama pesanan adalah kelipatan kisinya.</source>
        <translation>A multiple of 15 that divides a day; lengths of bookings are multiples of the grid.</translation>
    </message>
    <message>
        <source>Pakai kode yang belum ada: huruf, angka, dan tanda hubung, tanpa spasi.</source>
        <translation>Use a code that is not there yet: letters, digits and hyphens, no spaces.</translation>
    </message>
    <message>
        <source>Tulis namanya.</source>
        <translation>Write its name.</translation>
    </message>
    <message>
        <source>Paling sedikit satu kursi.</source>
        <translation>One seat at least.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kode (misalnya PC-11; kosong: dari namanya)</source>
        <translation>Code (such as PC-11; empty: from its name)</translation>
    </message>
    <message>
        <source>Nama dalam bahasa Inggris</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Lantai</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Kursi</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Kisi waktu (menit)</source>
        <translation>Time grid (minutes)</translation>
    </message>
    <message>
        <source>Paling singkat (menit)</source>
        <translation>Shortest (minutes)</translation>
    </message>
    <message>
        <source>Paling lama (menit)</source>
        <translation>Longest (minutes)</translation>
    </message>
    <message>
        <source>Bersih-bersih sesudahnya (menit)</source>
        <translation>Cleaning afterwards (minutes)</translation>
    </message>
    <message>
        <source>Dipesan paling lambat (menit sebelumnya)</source>
        <translation>Booked at the latest (minutes before)</translation>
    </message>
    <message>
        <source>Dipesan paling awal (hari sebelumnya)</source>
        <translation>Booked at the earliest (days before)</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Siapa boleh memesan</source>
        <translation>Who may book</translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Perlu persetujuan</source>
        <translation>Needs approval</translation>
    </message>
    <message>
        <source>Ramah kursi roda</source>
        <translation>Wheelchair accessible</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Perlengkapan (kode, dipisah koma)</source>
        <translation>Equipment (codes, separated by commas)</translation>
    </message>
    <message>
        <source>Jam buka menurut layanan</source>
        <translation>Hours of which service</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Hari lain dari biasa (2026-12-31 07.00-14.00; 2027-01-01 -)</source>
        <translation>Days that differ (2026-12-31 07.00-14.00; 2027-01-01 -)</translation>
    </message>
    <message>
        <source>Tanggal (2026-12-25)</source>
        <translation>Date (2026-12-25)</translation>
    </message>
    <message>
        <source>Tetap buka</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>Hari (1 Senin … 7 Minggu, dipisah koma)</source>
        <translation>Days (1 Monday … 7 Sunday, separated by commas)</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Mulai (2026-12-01 08.00)</source>
        <translation>Start (2026-12-01 08.00)</translation>
    </message>
    <message>
        <source>Selesai (2026-12-01 12.00)</source>
        <translation>End (2026-12-01 12.00)</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan dalam bahasa Inggris</source>
        <translation>Reason in English</translation>
    </message>
    <message>
        <source>Hanya untuk (kode sarana, kosong: semua)</source>
        <translation>Only for (facility codes, empty: all)</translation>
    </message>
    <message>
        <source>Dibebaskan bila tidak datang (menit)</source>
        <translation>Given free if nobody comes (minutes)</translation>
    </message>
    <message>
        <source>Boleh hadir lebih awal (menit)</source>
        <translation>May check in early (minutes)</translation>
    </message>
    <message>
        <source>Tawaran berlaku (menit)</source>
        <translation>An offer holds (minutes)</translation>
    </message>
    <message>
        <source>Tanggal dalam satu seri</source>
        <translation>Dates in one series</translation>
    </message>
    <message>
        <source>pesanan sehari</source>
        <translation>bookings a day</translation>
    </message>
    <message>
        <source>pesanan seminggu</source>
        <translation>bookings a week</translation>
    </message>
    <message>
        <source>pesanan sebulan</source>
        <translation>bookings a month</translation>
    </message>
    <message>
        <source>menit sehari</source>
        <translation>minutes a day</translation>
    </message>
    <message>
        <source>menit seminggu</source>
        <translation>minutes a week</translation>
    </message>
    <message>
        <source>menit sebulan</source>
        <translation>minutes a month</translation>
    </message>
</context>
<context>
    <name>ArrangeForm</name>
    <message>
        <source>Perubahan ini mengenai %1 pesanan. Setelah disimpan, pesanan itu masuk daftar “Perlu diberi tahu”.</source>
        <translation>This change concerns %1 bookings. Once saved, they stand in the list of people to tell.</translation>
    </message>
    <message>
        <source>Tetap simpan</source>
        <translation>Save anyway</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Pakai lagi</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ArrangeList</name>
    <message>
        <source>Yang diatur</source>
        <translation>What is arranged</translation>
    </message>
</context>
<context>
    <name>ArrangePage</name>
    <message>
        <source>Sarana dan jam</source>
        <translation>Facilities and hours</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Isi buku tamu, kurang dari satu menit</source>
        <translation>Sign the guestbook, less than a minute</translation>
    </message>
    <message>
        <source>Cari informasi, pesan komputer atau ruang, bertanya</source>
        <translation>Look up information, book a computer or a room, ask</translation>
    </message>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation>Touch to start</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Selamat datang di Pusat Informasi Publik</source>
        <translation>Welcome to the Public Information Centre</translation>
    </message>
    <message>
        <source>Layanan informasi, pengaduan, komputer dan ruang untuk semua warga. Gratis.</source>
        <translation>Information, complaints, computers and rooms for everyone. Free of charge.</translation>
    </message>
    <message>
        <source>Sentuh untuk mulai</source>
        <translation>Touch to start</translation>
    </message>
    <message>
        <source>Isi buku tamu · kurang dari 1 menit</source>
        <translation>Sign the guestbook · less than 1 minute</translation>
    </message>
    <message>
        <source>Cari informasi · pesan · bertanya</source>
        <translation>Look up · book · ask</translation>
    </message>
</context>
<context>
    <name>BookerPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pemesan</source>
        <translation>Who books</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Atas nama siapa?</source>
        <translation>In whose name?</translation>
    </message>
    <message>
        <source>Perorangan atau kelompok</source>
        <translation>Person or group</translation>
    </message>
    <message>
        <source>Perorangan</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Misalnya Karang Taruna Sekayu</source>
        <translation>For example Karang Taruna Sekayu</translation>
    </message>
    <message>
        <source>Kelompok atau lembaga</source>
        <translation>Group or institution</translation>
    </message>
    <message>
        <source>Boleh satu kata. Tidak perlu gelar.</source>
        <translation>One word is enough. No titles needed.</translation>
    </message>
    <message>
        <source>Nama narahubung</source>
        <translation>Name of the contact</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agar kami dapat mengabari bila ada perubahan.</source>
        <translation>So that we can tell you if anything changes.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Nama dan nomor hanya dibaca petugas untuk pesanan ini. Di layar lain tidak tampak nama siapa pun.</source>
        <translation>Only staff read the name and number, for this booking. No other screen names anyone.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>{day} pukul {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>{hours} jam</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>sehari</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>seminggu</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>sebulan</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>Waktu selesai harus sesudah waktu mulai. Silakan pilih lagi.</source>
        <translation>The end must come after the start. Please choose again.</translation>
    </message>
    <message>
        <source>Mulai dan selesai hanya tiap {number} menit. Silakan pilih jam di dekatnya.</source>
        <translation>Bookings start and end every {number} minutes only. Please choose a time close by.</translation>
    </message>
    <message>
        <source>Waktu ini sudah lewat. Silakan pilih waktu yang lain.</source>
        <translation>This time has passed. Please choose another one.</translation>
    </message>
    <message>
        <source>Tempat ini perlu dipesan paling lambat {length} sebelumnya. Silakan pilih lebih lambat.</source>
        <translation>This place must be booked at least {length} ahead. Please choose a later time.</translation>
    </message>
    <message>
        <source>Hanya dapat dipesan sampai {number} hari ke depan. Silakan pilih hari yang lebih dekat.</source>
        <translation>It can be booked up to {number} days ahead only. Please choose a nearer day.</translation>
    </message>
    <message>
        <source>Paling sebentar {length}. Silakan tambah waktunya.</source>
        <translation>At least {length}. Please choose a longer time.</translation>
    </message>
    <message>
        <source>Paling lama {length}. Silakan kurangi waktunya.</source>
        <translation>At most {length}. Please choose a shorter time.</translation>
    </message>
    <message>
        <source>Saat itu tutup: {text}. Buka lagi {when}.</source>
        <translation>Closed at that time: {text}. Open again {when}.</translation>
    </message>
    <message>
        <source>Saat itu tutup: {text}. Silakan pilih waktu yang lain.</source>
        <translation>Closed at that time: {text}. Please choose another time.</translation>
    </message>
    <message>
        <source>Saat itu tutup. Buka lagi {when}.</source>
        <translation>Closed at that time. Open again {when}.</translation>
    </message>
    <message>
        <source>Saat itu tutup. Silakan pilih waktu yang lain.</source>
        <translation>Closed at that time. Please choose another time.</translation>
    </message>
    <message>
        <source>Tempat ini sedang tidak dapat dipesan. Silakan pilih tempat yang lain.</source>
        <translation>This place cannot be booked at present. Please choose another one.</translation>
    </message>
    <message>
        <source>Hanya ada {number} kursi. Silakan kurangi orangnya, atau pilih ruang yang lebih besar.</source>
        <translation>There are {number} seats only. Please bring fewer people, or choose a larger room.</translation>
    </message>
    <message>
        <source>Berapa orang yang datang? Paling sedikit satu.</source>
        <translation>How many people are coming? One at least.</translation>
    </message>
    <message>
        <source>Ruang ini hanya untuk kelompok. Silakan pilih “Kelompok” dan isi namanya.</source>
        <translation>This room is for groups only. Please choose “Group” and fill in its name.</translation>
    </message>
    <message>
        <source>Ruang ini dipesan lewat petugas. Silakan ke meja layanan.</source>
        <translation>This room is booked through staff. Please go to the service desk.</translation>
    </message>
    <message>
        <source>Sudah ada {number} pesanan atas nama ini. Gunakan atau batalkan satu dahulu.</source>
        <translation>There are already {number} bookings under this name. Use or cancel one first.</translation>
    </message>
    <message>
        <source>Paling banyak {number} pesanan {per}. Silakan pilih hari yang lain.</source>
        <translation>At most {number} bookings {per}. Please choose another day.</translation>
    </message>
    <message>
        <source>Paling lama {length} {per} untuk satu pemesan. Silakan pilih lebih singkat.</source>
        <translation>At most {length} {per} for one person or group. Please choose a shorter time.</translation>
    </message>
    <message>
        <source>Pada jam itu sudah ada pesanan atas nama ini. Silakan pilih jam yang lain.</source>
        <translation>There is already a booking under this name at that time. Please choose another time.</translation>
    </message>
    <message>
        <source>Waktu ini sudah diambil orang lain. Silakan pilih waktu atau tempat yang lain.</source>
        <translation>Somebody else has taken this time. Please choose another time or place.</translation>
    </message>
    <message>
        <source>Belum atau tidak lagi waktunya untuk ini. Silakan lihat jam pada pesanan Anda.</source>
        <translation>It is too early or too late for this. Please look at the times of your booking.</translation>
    </message>
    <message>
        <source>Alat ini belum menerima jadwal. Silakan pesan di meja layanan.</source>
        <translation>This device has not received the timetable yet. Please book at the service desk.</translation>
    </message>
    <message>
        <source>Kegiatan ini berpindah ke {when}. Silakan buka halamannya lagi, lalu daftar.</source>
        <translation>This activity has moved to {when}. Please open its page again, then sign up.</translation>
    </message>
    <message>
        <source>Paling banyak {number} orang sekali daftar. Untuk rombongan, silakan ke meja layanan.</source>
        <translation>At most {number} people in one sign-up. For a larger group, please ask at the service desk.</translation>
    </message>
    <message>
        <source>Jumlah orang tidak dapat diubah. Batalkan lalu daftar lagi, atau daftarkan yang lain.</source>
        <translation>The number of people cannot be changed. Cancel and sign up again, or sign the others up.</translation>
    </message>
    <message>
        <source>Nama ini sudah terdaftar untuk kegiatan ini. Bila Anda orang lain, isi juga nomor telepon.</source>
        <translation>This name is already signed up for this activity. If you are somebody else, please give a phone number too.</translation>
    </message>
    <message>
        <source>Kode ini tidak ditemukan. Silakan periksa lagi satu per satu.</source>
        <translation>This code was not found. Please check it sign by sign.</translation>
    </message>
    <message>
        <source>Kode ini sudah dipakai untuk masuk. Tidak perlu dua kali.</source>
        <translation>This code has already been used to check in. Once is enough.</translation>
    </message>
    <message>
        <source>Tiket ini dari gedung lain. Silakan gunakan di gedung yang tertulis di tiket.</source>
        <translation>This ticket is from another building. Please use it in the building that stands on it.</translation>
    </message>
    <message>
        <source>Pesanan ini sudah selesai, dibatalkan, atau dilepas. Silakan pesan lagi.</source>
        <translation>This booking is over, was cancelled, or was given free. Please book again.</translation>
    </message>
    <message>
        <source>Silakan tulis nama. Boleh satu kata.</source>
        <translation>Please write a name. One word is enough.</translation>
    </message>
    <message>
        <source>Nomor ini belum dikenali. Contoh: 0812 1500 0512.</source>
        <translation>This number is not recognised. Example: 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Alamat surel ini belum dikenali. Contoh: siti@contoh.id.</source>
        <translation>This e-mail address is not recognised. Example: siti@contoh.id.</translation>
    </message>
    <message>
        <source>Untuk acara apa? Cukup beberapa kata, misalnya “rapat karang taruna”.</source>
        <translation>What is it for? A few words will do, such as “youth club meeting”.</translation>
    </message>
    <message>
        <source>Silakan tulis nama kelompok atau lembaga.</source>
        <translation>Please write the name of the group or institution.</translation>
    </message>
    <message>
        <source>Sampai kapan diulang? Silakan pilih tanggal akhir atau berapa kali.</source>
        <translation>Until when does it repeat? Please choose a last date or how many times.</translation>
    </message>
    <message>
        <source>Paling banyak {number} kali dalam satu rangkaian. Silakan kurangi.</source>
        <translation>At most {number} dates in one series. Please choose fewer.</translation>
    </message>
    <message>
        <source>Ya, saya perlu</source>
        <translation>Yes, I do</translation>
    </message>
    <message>
        <source>Mencari komputer yang kosong …</source>
        <translation>Looking for a free computer …</translation>
    </message>
    <message>
        <source>Atas nama {name}</source>
        <translation>In the name of {name}</translation>
    </message>
    <message>
        <source>Pakai {number}</source>
        <translation>Use {number}</translation>
    </message>
    <message>
        <source>Ajukan {number}</source>
        <translation>Request {number}</translation>
    </message>
    <message>
        <source>Alat ini sedang tidak terhubung, jadi belum dapat memastikan. Permintaan Anda masuk antrean.</source>
        <translation>This device is not connected at the moment and cannot promise it yet. Your request joins the queue.</translation>
    </message>
    <message>
        <source>sampai pukul {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>Komputer kosong untuk Anda</source>
        <translation>A computer is free for you</translation>
    </message>
    <message>
        <source>Anda akan berada di urutan ke-{place} dalam antrean.</source>
        <translation>You would be number {place} in the queue.</translation>
    </message>
    <message>
        <source>Hari ini semua komputer sudah terisi</source>
        <translation>All computers are taken for today</translation>
    </message>
    <message>
        <source>Silakan coba besok, atau tanya petugas.</source>
        <translation>Please try tomorrow, or ask our staff.</translation>
    </message>
    <message>
        <source>Semua komputer sedang dipakai</source>
        <translation>All computers are in use</translation>
    </message>
    <message>
        <source>± {minutes} menit</source>
        <translation>± {minutes} minutes</translation>
    </message>
    <message>
        <source>perkiraan menunggu</source>
        <translation>estimated wait</translation>
    </message>
    <message>
        <source>Masuk antrean</source>
        <translation>Join the queue</translation>
    </message>
    <message>
        <source>Buka lagi {when}.</source>
        <translation>Open again {when}.</translation>
    </message>
    <message>
        <source>Sekarang belum ada komputer</source>
        <translation>No computers right now</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sekali saja</source>
        <translation>Just once</translation>
    </message>
    <message>
        <source>Tiap minggu</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Tiap dua minggu</source>
        <translation>Every second week</translation>
    </message>
    <message>
        <source>Tiap bulan, hari yang sama</source>
        <translation>Every month, same weekday</translation>
    </message>
    <message>
        <source>{times} kali</source>
        <translation>{times} times</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Dapat dengan kursi roda</source>
        <translation>Wheelchair accessible</translation>
    </message>
    <message>
        <source>terisi, dapat antre</source>
        <translation>taken, you can queue</translation>
    </message>
    <message>
        <source>terisi</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>dibersihkan</source>
        <translation>cleaning</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>past</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Hari ini sudah penuh. Pilih hari lain, atau sentuh jam yang terisi untuk antre.</source>
        <translation>This day is full. Choose another day, or touch a taken time to queue.</translation>
    </message>
    <message>
        <source>Tidak ada waktu kosong pada hari ini. Silakan pilih hari lain.</source>
        <translation>Nothing is free on this day. Please choose another day.</translation>
    </message>
    <message>
        <source>Sentuh jam mulai. Satu kali pesan {least} sampai {most}.</source>
        <translation>Touch the starting time. One booking takes {least} to {most}.</translation>
    </message>
    <message>
        <source>Sekarang sentuh jam terakhir, atau langsung lanjut.</source>
        <translation>Now touch the last time, or simply continue.</translation>
    </message>
    <message>
        <source>Ingin mengubah? Sentuh jam mulai yang lain.</source>
        <translation>Want to change it? Touch another starting time.</translation>
    </message>
    <message>
        <source>Di antaranya ada waktu yang tidak kosong, jadi pilihan dimulai dari sini.</source>
        <translation>Something in between is not free, so your choice now begins here.</translation>
    </message>
    <message>
        <source>Waktu ini kosong, tetapi alat ini belum dapat memastikan. Permintaan Anda diajukan dahulu.</source>
        <translation>This time is free, but this device cannot promise it yet. Your request is handed in first.</translation>
    </message>
    <message>
        <source>Waktu ini sudah terisi. Permintaan Anda dicatat, dan petugas mengabari bila kosong.</source>
        <translation>This time is taken. Your request is noted, and staff tell you if it comes free.</translation>
    </message>
    <message>
        <source>Waktu ini sudah terisi. Anda dapat masuk antrean.</source>
        <translation>This time is taken. You can join the queue.</translation>
    </message>
    <message>
        <source>Waktu ini sudah terisi. Anda urutan ke-{place} dalam antrean; bila kosong, Anda kami kabari.</source>
        <translation>This time is taken. You would be number {place} in the queue; if it comes free, we tell you.</translation>
    </message>
    <message>
        <source>Pakai waktu ini</source>
        <translation>Use this time</translation>
    </message>
    <message>
        <source>Kartu kunjungan {code}</source>
        <translation>Visit card {code}</translation>
    </message>
    <message>
        <source>Halo, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pagi</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Siang</source>
        <translation>Midday</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Malam</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>{people} orang · {day}, {part} · {length}</source>
        <translation>{people} people · {day}, {part} · {length}</translation>
    </message>
    <message>
        <source>Maaf, belum berhasil. Isian Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.</source>
        <translation>Sorry, that did not work. What you typed is still here. Please try once more, or call our staff.</translation>
    </message>
    <message>
        <source>Lantai {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message>
        <source>{seats} kursi</source>
        <translation>{seats} seats</translation>
    </message>
    <message>
        <source>Dipesan lewat petugas</source>
        <translation>Booked through staff</translation>
    </message>
    <message>
        <source>Untuk kelompok, dengan persetujuan petugas</source>
        <translation>For groups, once staff agree</translation>
    </message>
    <message>
        <source>Untuk kelompok</source>
        <translation>For groups</translation>
    </message>
    <message>
        <source>Dengan persetujuan petugas</source>
        <translation>Once staff agree</translation>
    </message>
    <message>
        <source>proyektor</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>layar</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>papan tulis</source>
        <translation>whiteboard</translation>
    </message>
    <message>
        <source>pengeras suara</source>
        <translation>loudspeakers</translation>
    </message>
    <message>
        <source>mikrofon</source>
        <translation>microphone</translation>
    </message>
    <message>
        <source>televisi</source>
        <translation>television</translation>
    </message>
    <message>
        <source>kamera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>konferensi video</source>
        <translation>video conference</translation>
    </message>
    <message>
        <source>komputer</source>
        <translation>computers</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>internet</translation>
    </message>
    <message>
        <source>wifi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>AC</source>
        <translation>air conditioning</translation>
    </message>
    <message>
        <source>meja</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>stopkontak</source>
        <translation>power sockets</translation>
    </message>
    <message>
        <source>headset</source>
        <translation>headset</translation>
    </message>
    <message>
        <source>pencetak</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>meja yang dapat diatur</source>
        <translation>adjustable desk</translation>
    </message>
    <message>
        <source>pembaca layar</source>
        <translation>screen reader</translation>
    </message>
    <message>
        <source>Berbaris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Huruf U</source>
        <translation>U shape</translation>
    </message>
    <message>
        <source>Per kelompok</source>
        <translation>Group tables</translation>
    </message>
    <message>
        <source>Lesehan</source>
        <translation>On the floor</translation>
    </message>
    <message>
        <source>Tambahkan lagi {day}</source>
        <translation>Add {day} again</translation>
    </message>
    <message>
        <source>Tanggal ini saja</source>
        <translation>This date only</translation>
    </message>
    <message>
        <source>Ini dan berikutnya</source>
        <translation>This and the following</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Anda di urutan ke-{place} dalam antrean.</source>
        <translation>You are number {place} in the queue.</translation>
    </message>
    <message>
        <source>Tempat ini disimpan untuk Anda sampai pukul {time}.</source>
        <translation>This place is kept for you until {time}.</translation>
    </message>
    <message>
        <source>Batalkan semua tanggal?</source>
        <translation>Cancel all dates?</translation>
    </message>
    <message>
        <source>Batalkan tanggal ini dan berikutnya?</source>
        <translation>Cancel this date and the following?</translation>
    </message>
    <message>
        <source>Batalkan pesanan ini?</source>
        <translation>Cancel this booking?</translation>
    </message>
    <message>
        <source>Ambil tempat ini</source>
        <translation>Take this place</translation>
    </message>
    <message>
        <source>Saya sudah datang</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Selesai lebih awal</source>
        <translation>I am leaving early</translation>
    </message>
    <message>
        <source>Waktu Anda sudah diperpanjang.</source>
        <translation>Your time has been extended.</translation>
    </message>
    <message>
        <source>Sudah dibatalkan. Terima kasih sudah memberi tahu.</source>
        <translation>It is cancelled. Thank you for telling us.</translation>
    </message>
    <message>
        <source>Tanggal itu sekarang ikut dipesan.</source>
        <translation>That date is booked now, too.</translation>
    </message>
    <message>
        <source>Selamat datang! Anda sudah tercatat masuk.</source>
        <translation>Welcome! You are checked in.</translation>
    </message>
    <message>
        <source>Tempat ini sekarang milik Anda.</source>
        <translation>This place is yours now.</translation>
    </message>
    <message>
        <source>Terima kasih. Tempat ini sudah kosong untuk yang lain.</source>
        <translation>Thank you. The place is free for others now.</translation>
    </message>
    <message>
        <source>Waktunya sudah diubah.</source>
        <translation>The time has been changed.</translation>
    </message>
    <message>
        <source>Anda terdaftar</source>
        <translation>You are signed up</translation>
    </message>
    <message>
        <source>Silakan menuju komputer Anda</source>
        <translation>Please go to your computer</translation>
    </message>
    <message>
        <source>Pesanan Anda jadi</source>
        <translation>Your booking is made</translation>
    </message>
    <message>
        <source>Permintaan Anda tercatat</source>
        <translation>Your request is noted</translation>
    </message>
    <message>
        <source>Komputer Anda mulai pukul {time}</source>
        <translation>Your computer starts at {time}</translation>
    </message>
    <message>
        <source>Saat datang, isi buku tamu lalu pindai kode ini di terminal atau meja layanan.</source>
        <translation>When you come, sign the guestbook, then scan this code at a terminal or the service desk.</translation>
    </message>
    <message>
        <source>Waktu Anda sampai pukul {time}. Masih kosong? Boleh diperpanjang.</source>
        <translation>Your time ends at {time}. If nobody waits, you may extend it.</translation>
    </message>
    <message>
        <source>Lihat kabarnya dengan kode ini di terminal mana pun, atau tanya petugas.</source>
        <translation>See how it stands with this code at any terminal, or ask our staff.</translation>
    </message>
    <message>
        <source>Kami menghubungi Anda di {phone}, atau lihat dengan kode ini.</source>
        <translation>We will reach you at {phone}, or look it up with this code.</translation>
    </message>
    <message>
        <source>Pasti kosong pada jam yang sama. Sentuh untuk mengambilnya:</source>
        <translation>Surely free at the same time. Touch one to take it:</translation>
    </message>
    <message>
        <source>{count} tanggal, {first} sampai {last}</source>
        <translation>{count} dates, {first} to {last}</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Pencetak belum siap. Cukup foto kode ini; pesanan Anda tercatat.</source>
        <translation>The printer is not ready. A photo of this code will do; your booking is noted.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke pencetak. Silakan ambil.</source>
        <translation>Your ticket is on its way to the printer. Please take it.</translation>
    </message>
    <message>
        <source>Semua {count} tanggal kosong.</source>
        <translation>All {count} dates are free.</translation>
    </message>
    <message>
        <source>{fits} dari {count} tanggal kosong. Untuk yang lain, silakan pilih.</source>
        <translation>{fits} of {count} dates are free. Please choose for the others.</translation>
    </message>
    <message>
        <source>Pesan {count} tanggal</source>
        <translation>Book {count} dates</translation>
    </message>
    <message>
        <source>Waktu lain …</source>
        <translation>Another time …</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Terkonfirmasi</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Diajukan, belum terkonfirmasi</source>
        <translation>Requested, not yet confirmed</translation>
    </message>
    <message>
        <source>Menunggu persetujuan petugas</source>
        <translation>Waiting for staff to agree</translation>
    </message>
    <message>
        <source>Tempat tersedia untuk Anda</source>
        <translation>A place is free for you</translation>
    </message>
    <message>
        <source>Sudah masuk</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dilepas karena tidak datang</source>
        <translation>Given free: nobody came</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Tidak disetujui petugas</source>
        <translation>Staff did not agree</translation>
    </message>
    <message>
        <source>Tidak tersedia lagi</source>
        <translation>No longer available</translation>
    </message>
    <message>
        <source>Komputer sekarang</source>
        <translation>A computer now</translation>
    </message>
    <message>
        <source>Yang kosong berikutnya, tanpa memesan dahulu</source>
        <translation>The next free one, no booking needed</translation>
    </message>
    <message>
        <source>Pesan ruang</source>
        <translation>Book a room</translation>
    </message>
    <message>
        <source>Komunitas, diskusi, studio</source>
        <translation>Community, discussion, studio</translation>
    </message>
</context>
<context>
    <name>BookingCodeCard</name>
    <message>
        <source>Catat hadir</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Pindai QR tiketnya, atau ketik kodenya lalu Enter.</source>
        <translation>Scan the QR of the ticket, or type its code and press Enter.</translation>
    </message>
    <message>
        <source>Kode pesanan</source>
        <translation>Booking code</translation>
    </message>
</context>
<context>
    <name>BookingDates</name>
    <message>
        <source>Ambil semua yang terdekat</source>
        <translation>Take the nearest for all</translation>
    </message>
    <message>
        <source>Jam lain untuk %1</source>
        <translation>Another time for %1</translation>
    </message>
    <message>
        <source>jam lain</source>
        <translation>another time</translation>
    </message>
</context>
<context>
    <name>BookingDecideCard</name>
    <message>
        <source>Perlu keputusan</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu keputusan Anda.</source>
        <translation>Nothing waits for your decision.</translation>
    </message>
</context>
<context>
    <name>BookingDecidePage</name>
    <message>
        <source>Perlu keputusan</source>
        <translation>To decide</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message numerus="yes">
        <source>%n kursi</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>(tanpa nama)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message numerus="yes">
        <source>%n pesanan</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n menunggu</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>waiting for approval</translation>
    </message>
    <message>
        <source>diajukan, belum terkonfirmasi</source>
        <translation>requested, not yet confirmed</translation>
    </message>
    <message>
        <source>ditawarkan</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>terkonfirmasi</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>over</translation>
    </message>
    <message>
        <source>tidak datang</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tidak disetujui</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>tidak tersedia</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>Di tempat</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Perlengkapan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Tata kursi</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Dipesan</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Disetujui oleh</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Aturan dikesampingkan</source>
        <translation>Rule set aside</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ditawarkan sampai</source>
        <translation>Offered until</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Terima tawaran</source>
        <translation>Accept the offer</translation>
    </message>
    <message>
        <source>Catat hadir</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation>They have left</translation>
    </message>
    <message>
        <source>Perpanjang {length}</source>
        <translation>Extend by {length}</translation>
    </message>
    <message>
        <source>Ubah data</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print ticket</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Batalkan ini dan berikutnya</source>
        <translation>Cancel this and the following</translation>
    </message>
    <message>
        <source>Setujui pesanan ini?</source>
        <translation>Approve this booking?</translation>
    </message>
    <message>
        <source>Tolak pesanan ini? Tulis alasannya; pemesan akan membacanya.</source>
        <translation>Decline this booking? Write the reason; whoever booked will read it.</translation>
    </message>
    <message>
        <source>Batalkan pesanan {when}?</source>
        <translation>Cancel the booking of {when}?</translation>
    </message>
    <message>
        <source>Batalkan pesanan {when} dan semua tanggal sesudahnya?</source>
        <translation>Cancel the booking of {when} and all later dates?</translation>
    </message>
    <message>
        <source>Tercatat hadir.</source>
        <translation>Checked in.</translation>
    </message>
    <message>
        <source>Tawaran diterima.</source>
        <translation>The offer is accepted.</translation>
    </message>
    <message>
        <source>Disetujui.</source>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>Ditolak. Beri tahu pemesannya.</source>
        <translation>Declined. Tell whoever booked.</translation>
    </message>
    <message>
        <source>Tercatat selesai, sarananya bebas lagi.</source>
        <translation>Noted as over, the facility is free again.</translation>
    </message>
    <message>
        <source>Diperpanjang.</source>
        <translation>Extended.</translation>
    </message>
    <message>
        <source>Dibatalkan.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Dibatalkan, juga tanggal sesudahnya.</source>
        <translation>Cancelled, later dates too.</translation>
    </message>
    <message>
        <source>Data disimpan.</source>
        <translation>Details saved.</translation>
    </message>
    <message>
        <source>Dipindahkan. Beri tahu pemesannya.</source>
        <translation>Moved. Tell whoever booked.</translation>
    </message>
    <message>
        <source>Tanggal itu dipesan lagi.</source>
        <translation>That date is booked again.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke pencetak.</source>
        <translation>The ticket was sent to the printer.</translation>
    </message>
    <message>
        <source>Daftar hari ini dikirim ke pencetak.</source>
        <translation>The day&apos;s list was sent to the printer.</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Perorangan</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Pegawai</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Jamnya sekarang tutup</source>
        <translation>Closed at that time now</translation>
    </message>
    <message>
        <source>Sarananya tidak dipakai lagi</source>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>Kegiatannya berpindah waktu</source>
        <translation>The activity moved to another time</translation>
    </message>
    <message>
        <source>Kegiatannya dibatalkan</source>
        <translation>The activity was called off</translation>
    </message>
    <message>
        <source>Kursi kegiatannya berkurang</source>
        <translation>The activity has fewer seats now</translation>
    </message>
    <message>
        <source>Sudah terkonfirmasi, kini tidak lagi</source>
        <translation>Was confirmed, is no longer</translation>
    </message>
    <message>
        <source>Proyektor</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Layar</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Pengeras suara</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Mikrofon</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Papan tulis</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Televisi</source>
        <translation>Television</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Kamera web</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Pelantang telinga</source>
        <translation>Headphones</translation>
    </message>
    <message>
        <source>Pencetak</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Pemindai</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Lantai {number}</source>
        <translation>Floor {number}</translation>
    </message>
    <message>
        <source>Terkonfirmasi</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Berakhir</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Pendingin udara</source>
        <translation>Air conditioning</translation>
    </message>
    <message>
        <source>Berjajar</source>
        <translation>Theatre</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Classroom</translation>
    </message>
    <message>
        <source>Huruf U</source>
        <translation>U shape</translation>
    </message>
    <message>
        <source>Melingkar</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Belum berhasil, dan tidak ada yang berubah. Coba lagi.</source>
        <translation>That did not work, and nothing changed. Try again.</translation>
    </message>
    <message>
        <source>Daftar belum dapat dicetak. Coba lagi.</source>
        <translation>The list could not be printed. Try again.</translation>
    </message>
    <message>
        <source>Tulis alasannya dulu.</source>
        <translation>Write the reason first.</translation>
    </message>
    <message numerus="yes">
        <source>%n tanggal dipesan</source>
        <translation>
            <numerusform>%n date to book</numerusform>
            <numerusform>%n dates to book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bentrok, pilih dulu</source>
        <translation>
            <numerusform>%n collides, decide first</numerusform>
            <numerusform>%n collide, decide first</numerusform>
        </translation>
    </message>
    <message>
        <source>Perangkat ini belum punya pencetak.</source>
        <translation>This device has no printer yet.</translation>
    </message>
    <message>
        <source>Pencetak tidak menjawab. Periksa kertas dan kabelnya.</source>
        <translation>The printer does not answer. Check its paper and cable.</translation>
    </message>
    <message>
        <source>Daftar dikirim ke pencetak.</source>
        <translation>The list was sent to the printer.</translation>
    </message>
    <message>
        <source>Daftar disimpan: {file}</source>
        <translation>The list was saved: {file}</translation>
    </message>
    <message>
        <source>Ditawarkan sampai {time}</source>
        <translation>Offered until {time}</translation>
    </message>
    <message>
        <source>Urutan ke-{place}</source>
        <translation>Place {place} in line</translation>
    </message>
    <message numerus="yes">
        <source>%n orang</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Perlu disetujui</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Perlu diberi tahu</source>
        <translation>To tell</translation>
    </message>
    <message>
        <source>Sedang ditawarkan</source>
        <translation>Being offered</translation>
    </message>
    <message>
        <source>Dalam antrean</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>sudah dipesan {name}</source>
        <translation>booked by {name}</translation>
    </message>
    <message>
        <source>ruang sedang dibersihkan</source>
        <translation>kept for cleaning</translation>
    </message>
    <message>
        <source>tutup {reason}</source>
        <translation>closed {reason}</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>already past</translation>
    </message>
    <message>
        <source>hanya {number} kursi</source>
        <translation>only {number} seats</translation>
    </message>
    <message>
        <source>paling lama {length}</source>
        <translation>{length} at most</translation>
    </message>
    <message>
        <source>paling singkat {length}</source>
        <translation>{length} at least</translation>
    </message>
    <message numerus="yes">
        <source>{name}, lantai {floor}, %n kursi</source>
        <translation>
            <numerusform>{name}, floor {floor}, %n seat</numerusform>
            <numerusform>{name}, floor {floor}, %n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>pukul {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>Ketik awal namanya, misalnya “kom” atau “pc 3”.</source>
        <translation>Type how its name begins, such as “kom” or “pc 3”.</translation>
    </message>
    <message>
        <source>Ketik hari atau tanggal, misalnya “kamis” atau “30/11”.</source>
        <translation>Type a day or a date, such as “thursday” or “30/11”.</translation>
    </message>
    <message>
        <source>Ketik jamnya, misalnya “9” atau “13.30”.</source>
        <translation>Type the time, such as “9” or “13.30”.</translation>
    </message>
    <message>
        <source>Ketik lamanya, misalnya “2 jam” atau “90”.</source>
        <translation>Type the length, such as “2 h” or “90”.</translation>
    </message>
    <message>
        <source>Ketik jumlah orang.</source>
        <translation>Type the number of people.</translation>
    </message>
    <message>
        <source>Tiap minggu</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Tiap dua minggu</source>
        <translation>Every second week</translation>
    </message>
    <message>
        <source>Tiap bulan, hari yang sama</source>
        <translation>Monthly, same weekday</translation>
    </message>
    <message numerus="yes">
        <source>dan %n tanggal berikutnya</source>
        <translation>
            <numerusform>and %n later date</numerusform>
            <numerusform>and %n later dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Dilewati: {days}</source>
        <translation>Skipped: {days}</translation>
    </message>
    <message>
        <source>Urutan ke-{place} dalam antrean</source>
        <translation>Place {place} in the queue</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tanggal ini saja</source>
        <translation>This date only</translation>
    </message>
    <message>
        <source>Ini dan berikutnya</source>
        <translation>This and following</translation>
    </message>
    <message>
        <source>Semua tanggal</source>
        <translation>All dates</translation>
    </message>
    <message numerus="yes">
        <source>%n tanggal bertabrakan</source>
        <translation>
            <numerusform>%n date collides</numerusform>
            <numerusform>%n dates collide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tanggal dipindahkan</source>
        <translation>
            <numerusform>%n date moves</numerusform>
            <numerusform>%n dates move</numerusform>
        </translation>
    </message>
    <message>
        <source>Periksa tanggal</source>
        <translation>Check the dates</translation>
    </message>
    <message>
        <source>Putuskan dulu tanggal yang bertabrakan.</source>
        <translation>Decide about the dates that collide first.</translation>
    </message>
    <message>
        <source>Tidak ada tanggal yang dipindahkan.</source>
        <translation>No date would move.</translation>
    </message>
    <message>
        <source>{taken} dari {seats} kursi terisi · {left} tersisa · {waiting} menunggu · {come} hadir</source>
        <translation>{taken} of {seats} seats taken · {left} left · {waiting} waiting · {come} here</translation>
    </message>
    <message>
        <source>Orang lain dengan nama yang sama</source>
        <translation>Somebody else with the same name</translation>
    </message>
</context>
<context>
    <name>BookingDetailCard</name>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>BookingEdit</name>
    <message>
        <source>Jumlah orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BookingHeading</name>
    <message>
        <source>Cari pesanan …</source>
        <translation>Find a booking …</translation>
    </message>
</context>
<context>
    <name>BookingMove</name>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Biarkan semua yang bertabrakan</source>
        <translation>Leave all that collide</translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>tetap seperti semula</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BookingNewCard</name>
    <message>
        <source>Sudah dipesan</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Tanggal demi tanggal</source>
        <translation>Date by date</translation>
    </message>
    <message>
        <source>Pesanan baru</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>kom, disk, pc 3 …</source>
        <translation>kom, disk, pc 3 …</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>besok, 30/11</source>
        <translation>tomorrow, 30/11</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>2 jam, 90</source>
        <translation>2 h, 90</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Perlengkapan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Tata kursi</source>
        <translation>Seating</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Sampai tanggal, atau berapa kali</source>
        <translation>Until a date, or how many times</translation>
    </message>
    <message>
        <source>30/6/2027 atau 12</source>
        <translation>30/6/2027 or 12</translation>
    </message>
    <message>
        <source>Untuk kegiatan PIP sendiri</source>
        <translation>For PIP&apos;s own activities</translation>
    </message>
    <message>
        <source>Belum tersimpan. Isian tetap ada di sini; coba sekali lagi.</source>
        <translation>Not saved yet. What you typed is still here; try once more.</translation>
    </message>
    <message>
        <source>Yang dapat dipesan sekarang</source>
        <translation>What can be booked now</translation>
    </message>
    <message>
        <source>Masuk antrean saja</source>
        <translation>Join the queue</translation>
    </message>
    <message>
        <source>Aturan ini boleh Anda kesampingkan. Alasannya tersimpan bersama pesanan.</source>
        <translation>You may set this rule aside. The reason is kept with the booking.</translation>
    </message>
    <message>
        <source>Tetap pesan, karena</source>
        <translation>Book anyway, because</translation>
    </message>
    <message>
        <source>Pesanan lain</source>
        <translation>Another booking</translation>
    </message>
    <message>
        <source>Periksa tanggal</source>
        <translation>Check the dates</translation>
    </message>
    <message>
        <source>Tetap pesan</source>
        <translation>Book anyway</translation>
    </message>
    <message>
        <source>Pesan</source>
        <translation>Book</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BookingPapers</name>
    <message>
        <source>Daftar pemesanan</source>
        <translation>Bookings of the day</translation>
    </message>
    <message>
        <source>Belum ada pemesanan pada hari ini.</source>
        <translation>There are no bookings on this day yet.</translation>
    </message>
    <message>
        <source>Berisi data pribadi: simpan di meja petugas, hancurkan setelah hari ini.</source>
        <translation>Holds personal data: keep it at the desk, destroy it after this day.</translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>{day} · {count} pemesanan</source>
        <translation>{day} · bookings: {count}</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nama, organisasi</source>
        <translation>Name, organisation</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Peralatan</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>lantai {floor}</source>
        <translation>floor {floor}</translation>
    </message>
    <message>
        <source>(belum diketahui di sini)</source>
        <translation>(not known here yet)</translation>
    </message>
    <message>
        <source>TERKONFIRMASI</source>
        <translation>CONFIRMED</translation>
    </message>
    <message>
        <source>MENUNGGU PERSETUJUAN</source>
        <translation>WAITING FOR APPROVAL</translation>
    </message>
    <message>
        <source>DIAJUKAN, BELUM TERKONFIRMASI</source>
        <translation>REQUESTED, NOT YET CONFIRMED</translation>
    </message>
    <message>
        <source>DITAWARKAN KEPADA ANDA</source>
        <translation>OFFERED TO YOU</translation>
    </message>
    <message>
        <source>SELESAI</source>
        <translation>OVER</translation>
    </message>
    <message>
        <source>DILEPAS: TIDAK HADIR</source>
        <translation>GIVEN FREE: NOBODY CAME</translation>
    </message>
    <message>
        <source>DIBATALKAN</source>
        <translation>CANCELLED</translation>
    </message>
    <message>
        <source>TIDAK DISETUJUI</source>
        <translation>NOT APPROVED</translation>
    </message>
    <message>
        <source>TIDAK TERSEDIA</source>
        <translation>NOT AVAILABLE</translation>
    </message>
    <message>
        <source>Belum terkonfirmasi</source>
        <translation>Not yet confirmed</translation>
    </message>
    <message>
        <source>Antrean ke-{place}</source>
        <translation>Number {place} in the queue</translation>
    </message>
    <message>
        <source>Silakan ambil sebelum pukul {time}</source>
        <translation>Please take it before {time}</translation>
    </message>
    <message>
        <source>terkonfirmasi</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>to be approved</translation>
    </message>
    <message>
        <source>diajukan</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>ditawarkan</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>sudah hadir</source>
        <translation>checked in</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>over</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>nobody came</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tidak disetujui</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>tidak tersedia</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>Lantai {floor} · {people} orang</source>
        <translation>Floor {floor} · people: {people}</translation>
    </message>
    <message>
        <source>{people} orang</source>
        <translation>{people} people</translation>
    </message>
    <message>
        <source>Pasti kosong saat itu: {names}</source>
        <translation>Surely free at that time: {names}</translation>
    </message>
    <message>
        <source>Saat datang, silakan isi buku tamu, lalu pindai kode ini. Ubah atau batalkan dengan kode yang sama.</source>
        <translation>When you come, please sign the guestbook, then scan this code. Change or cancel with the same code.</translation>
    </message>
    <message>
        <source>Tempat ini disimpan untuk Anda sampai waktu di atas. Pindai kode ini di terminal untuk mengambilnya, atau hubungi petugas.</source>
        <translation>This place is kept for you until the time above. Scan this code at a terminal to take it, or ask our staff.</translation>
    </message>
    <message>
        <source>Ini belum menjamin tempat. Pindai kode ini di terminal, atau tanyakan kepada petugas, untuk melihat kabarnya.</source>
        <translation>This does not guarantee a place yet. Scan this code at a terminal, or ask our staff, to see how it stands.</translation>
    </message>
    <message>
        <source>Tiket ini tidak berlaku lagi. Petugas siap membantu mencari waktu lain.</source>
        <translation>This ticket is no longer valid. Our staff will gladly help you find another time.</translation>
    </message>
    <message>
        <source>Tiket pemesanan</source>
        <translation>Booking ticket</translation>
    </message>
    <message>
        <source>Semua tanggal dengan kode ini:</source>
        <translation>All dates under this code:</translation>
    </message>
</context>
<context>
    <name>BookingQuestion</name>
    <message>
        <source>Yang kehilangan tempat bila ini disetujui:</source>
        <translation>Who would lose their place if this is approved:</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>BookingSeries</name>
    <message>
        <source>Seri: %1 tanggal</source>
        <translation>Series: %1 dates</translation>
    </message>
    <message>
        <source>Pesan lagi %1</source>
        <translation>Book %1 again</translation>
    </message>
</context>
<context>
    <name>BookingTools</name>
    <message>
        <source>+ Pesanan baru</source>
        <translation>+ New booking</translation>
    </message>
    <message>
        <source>Catat hadir</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Cetak daftar</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sarana sebelumnya</source>
        <translation>Previous facility</translation>
    </message>
    <message>
        <source>Kolom sebelumnya</source>
        <translation>Previous columns</translation>
    </message>
    <message>
        <source>Sarana berikutnya</source>
        <translation>Next facility</translation>
    </message>
    <message>
        <source>Kolom berikutnya</source>
        <translation>Next columns</translation>
    </message>
    <message>
        <source>%1 lagi</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>Breadcrumbs</name>
    <message>
        <source>Anda berada di dalam</source>
        <translation>You are inside</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Cari informasi</source>
        <translation>Find information</translation>
    </message>
    <message>
        <source>Ketik: jam buka, wifi gratis, permohonan …</source>
        <translation>Type: opening hours, free Wi-Fi, requests …</translation>
    </message>
    <message>
        <source>Cari dengan mengetik</source>
        <translation>Search by typing</translation>
    </message>
    <message>
        <source>Sering ditanyakan</source>
        <translation>Often asked</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Lewat tangga</source>
        <translation>By the stairs</translation>
    </message>
    <message>
        <source>Tanpa tangga</source>
        <translation>Without stairs</translation>
    </message>
    <message>
        <source>Denah gedung</source>
        <translation>Floor plan</translation>
    </message>
    <message>
        <source>Temukan ruang di dua lantai</source>
        <translation>Find a room on two floors</translation>
    </message>
    <message>
        <source>Lantai {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message>
        <source>Tidak untuk umum</source>
        <translation>Not open to the public</translation>
    </message>
    <message>
        <source>Anda di sini</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Denah ini sketsa. Lantai tiap ruang sudah pasti, letaknya belum diukur. Ragu? Tanyakan kepada petugas.</source>
        <translation>This plan is a sketch. The floor of each room is certain, its place on it has not been measured. Not sure? Ask our staff.</translation>
    </message>
    <message>
        <source>Mulai dari {place}.</source>
        <translation>Start from: {place}.</translation>
    </message>
    <message>
        <source>Keluar dari {place}.</source>
        <translation>Leave: {place}.</translation>
    </message>
    <message>
        <source>Belok kiri, lalu jalan melewati {place}.</source>
        <translation>Turn left and walk past: {place}.</translation>
    </message>
    <message>
        <source>Belok kiri.</source>
        <translation>Turn left.</translation>
    </message>
    <message>
        <source>Belok kanan, lalu jalan melewati {place}.</source>
        <translation>Turn right and walk past: {place}.</translation>
    </message>
    <message>
        <source>Belok kanan.</source>
        <translation>Turn right.</translation>
    </message>
    <message>
        <source>Berbalik arah.</source>
        <translation>Turn around.</translation>
    </message>
    <message>
        <source>Jalan lurus melewati {place}.</source>
        <translation>Go straight ahead past: {place}.</translation>
    </message>
    <message>
        <source>Jalan lurus.</source>
        <translation>Go straight ahead.</translation>
    </message>
    <message>
        <source>{place} ada di sebelah kiri Anda.</source>
        <translation>On your left: {place}.</translation>
    </message>
    <message>
        <source>{place} ada di sebelah kanan Anda.</source>
        <translation>On your right: {place}.</translation>
    </message>
    <message>
        <source>{place} ada di depan Anda.</source>
        <translation>Ahead of you: {place}.</translation>
    </message>
    <message>
        <source>Pakai lift ke lantai {floor}.</source>
        <translation>Take the lift to floor {floor}.</translation>
    </message>
    <message>
        <source>Ikuti jalur landai ke lantai {floor}.</source>
        <translation>Follow the ramp to floor {floor}.</translation>
    </message>
    <message>
        <source>Naik tangga ke lantai {floor}.</source>
        <translation>Go up the stairs to floor {floor}.</translation>
    </message>
    <message>
        <source>Turun lewat tangga ke lantai {floor}.</source>
        <translation>Go down the stairs to floor {floor}.</translation>
    </message>
    <message>
        <source>Anda sudah berada di {place}.</source>
        <translation>You are there already: {place}.</translation>
    </message>
    <message>
        <source>{place} tidak dibuka untuk umum.</source>
        <translation>Not open to the public: {place}.</translation>
    </message>
    <message>
        <source>Jalan tanpa tangga ke {target} belum tercatat. Mintalah bantuan petugas di {place}.</source>
        <translation>No way without stairs is on record ({target}). Please ask our staff for help ({place}).</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Kalender belum dapat dibaca. Yang tampak mungkin belum yang terbaru.</source>
        <translation>The calendar could not be read. What you see may not be the latest.</translation>
    </message>
</context>
<context>
    <name>CalendarLegend</name>
    <message>
        <source>terkonfirmasi</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>diajukan, belum terkonfirmasi</source>
        <translation>requested, not yet confirmed</translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>waiting for approval</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Tempatnya langsung diberikan kepada yang menunggu.</source>
        <translation>The place goes straight to whoever waits.</translation>
    </message>
    <message>
        <source>Tidak, biarkan</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Ya, batalkan</source>
        <translation>Yes, cancel it</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Kirim entri ini sekali lagi, apa adanya?</source>
        <translation>Send this entry again, as it is?</translation>
    </message>
    <message>
        <source>Cetak lembarnya dan anggap entri ini selesai? Aslinya tetap tersimpan.</source>
        <translation>Print the sheet and count this entry as settled? The original stays kept.</translation>
    </message>
    <message>
        <source>Simpan berkasnya di mana?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <source>Folder Dokumen</source>
        <translation>Documents folder</translation>
    </message>
    <message>
        <source>Selesai. Aslinya tetap tersimpan.</source>
        <translation>Done. The original stays kept.</translation>
    </message>
    <message>
        <source>Selesai. Berkasnya di {place}.</source>
        <translation>Done. The file is in {place}.</translation>
    </message>
    <message>
        <source>dan {count} lagi yang lebih lama</source>
        <translation>and {count} older ones</translation>
    </message>
    <message>
        <source>Mengapa disisihkan</source>
        <translation>Why it was set aside</translation>
    </message>
    <message>
        <source>Dicetak {day} oleh {name}. Berisi data pribadi.</source>
        <translation>Printed {day} by {name}. Holds personal data.</translation>
    </message>
    <message>
        <source>Isi asli</source>
        <translation>As it came</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Guestbook entry</translation>
    </message>
    <message>
        <source>Catatan pulang</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Penghapusan nama</source>
        <translation>Removal of a name</translation>
    </message>
    <message>
        <source>Keputusan petugas</source>
        <translation>Decision by staff</translation>
    </message>
    <message>
        <source>Pemesanan</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Pembatalan pemesanan</source>
        <translation>Cancelled booking</translation>
    </message>
    <message>
        <source>Pengaturan sarana dan jam</source>
        <translation>Facilities and hours</translation>
    </message>
    <message>
        <source>Halaman dan gambar</source>
        <translation>Pages and pictures</translation>
    </message>
    <message>
        <source>Tidak dikenali</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Catatan dari server</source>
        <translation>Record from the server</translation>
    </message>
    <message>
        <source>isinya berubah</source>
        <translation>content changed</translation>
    </message>
    <message>
        <source>nomornya terpakai</source>
        <translation>number in use</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>gedung lain</source>
        <translation>other building</translation>
    </message>
    <message>
        <source>perangkat dicabut</source>
        <translation>device revoked</translation>
    </message>
    <message>
        <source>gangguan server</source>
        <translation>server fault</translation>
    </message>
    <message>
        <source>sudah diubah</source>
        <translation>changed meanwhile</translation>
    </message>
    <message>
        <source>melanggar aturan</source>
        <translation>against the rules</translation>
    </message>
    <message>
        <source>tidak dapat dipakai</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>Isi entri ini berubah setelah disimpan: sidik jarinya tidak cocok lagi.</source>
        <translation>This entry changed after it was saved: its fingerprint no longer fits.</translation>
    </message>
    <message>
        <source>Nomor entri ini sudah dipakai oleh entri lain yang isinya berbeda.</source>
        <translation>The number of this entry belongs to another entry with other content.</translation>
    </message>
    <message>
        <source>Server pusat tidak dapat membaca entri ini.</source>
        <translation>The central server cannot read this entry.</translation>
    </message>
    <message>
        <source>Entri ini menyebut gedung lain.</source>
        <translation>This entry names another building.</translation>
    </message>
    <message>
        <source>Perangkat pengirimnya sudah dicabut, jadi entrinya menunggu keputusan Anda.</source>
        <translation>The device that sent it was revoked, so its entry waits for your decision.</translation>
    </message>
    <message>
        <source>Server pusat menemui gangguan saat mencatat entri ini.</source>
        <translation>The central server met a fault while recording this entry.</translation>
    </message>
    <message>
        <source>Meja lain sudah mengubah hal yang sama, jadi perubahan ini belum berlaku. Lihat keadaannya sekarang, lalu ubah lagi bila masih perlu.</source>
        <translation>Another desk had changed the same thing, so this change did not take effect. See how it stands now, and change it again if it is still needed.</translation>
    </message>
    <message>
        <source>Di server pusat, keadaannya tidak mengizinkan perubahan ini lagi. Lihat keadaannya sekarang, lalu beri tahu orangnya bila perlu.</source>
        <translation>As things stood at the central server, the rules no longer allow this change. See how it stands now, and tell the people concerned if need be.</translation>
    </message>
    <message>
        <source>Meja ini tidak dapat memakai sebuah catatan dari server pusat. Aslinya tetap di server.</source>
        <translation>This desk cannot use a record from the central server. The original stays on the server.</translation>
    </message>
    <message>
        <source>Server pusat menyisihkan entri ini ({reason}).</source>
        <translation>The central server set this entry aside ({reason}).</translation>
    </message>
    <message>
        <source>Petugas lain sudah memutuskan entri ini. Tidak ada yang berubah.</source>
        <translation>Somebody else has already decided this entry. Nothing has changed.</translation>
    </message>
    <message>
        <source>Entri ini tidak dapat dikirim ulang. Simpan sebagai kertas atau ekspor.</source>
        <translation>This entry cannot be sent again. Keep it on paper, or export it.</translation>
    </message>
    <message>
        <source>Tempat itu tidak ditemukan lagi. Pasang kembali, atau pilih tempat lain.</source>
        <translation>That place is gone. Plug it in again, or choose another place.</translation>
    </message>
    <message>
        <source>Tempat itu penuh. Kosongkan sedikit, atau pilih tempat lain.</source>
        <translation>That place is full. Make some room, or choose another place.</translation>
    </message>
    <message>
        <source>Tempat itu tidak dapat ditulisi. Pilih tempat lain.</source>
        <translation>That place cannot be written to. Choose another place.</translation>
    </message>
    <message>
        <source>Hanya pengelola meja ini yang dapat memutuskan.</source>
        <translation>Only the administrator of this desk can decide.</translation>
    </message>
    <message>
        <source>Belum tersimpan. Tidak ada yang hilang; coba sekali lagi.</source>
        <translation>Not saved yet. Nothing is lost; try once more.</translation>
    </message>
    <message>
        <source>meja ini</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dari perangkat</source>
        <translation>From device</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Kode kunjungan</source>
        <translation>Visit code</translation>
    </message>
    <message>
        <source>{men} laki-laki, {women} perempuan</source>
        <translation>{men} men, {women} women</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Isinya sudah dihapus karena masa simpannya lewat.</source>
        <translation>Its content was erased because its retention time has passed.</translation>
    </message>
</context>
<context>
    <name>CellLegend</name>
    <message>
        <source>kosong, sentuh untuk memilih</source>
        <translation>free, touch to choose</translation>
    </message>
    <message>
        <source>terisi</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>terisi, sentuh untuk antre</source>
        <translation>taken, touch to queue</translation>
    </message>
    <message>
        <source>dibersihkan</source>
        <translation>cleaning</translation>
    </message>
    <message>
        <source>tutup</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>CheckOutPage</name>
    <message>
        <source>Pindai kartu kunjungan pada alat pindai, atau ketik kodenya.</source>
        <translation>Scan your visit card, or type its code.</translation>
    </message>
    <message>
        <source>Catat kepulangan</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Mau pulang?</source>
        <translation>Leaving?</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Contoh: 7K4-Q39-MWX. Tidak punya kode? Petugas dapat mencatatnya.</source>
        <translation>Example: 7K4-Q39-MWX. No code? Our staff can sign you out.</translation>
    </message>
    <message>
        <source>Kode kunjungan</source>
        <translation>Visit code</translation>
    </message>
</context>
<context>
    <name>ChoiceListCard</name>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Daftar belum dapat dibaca. Yang tampak mungkin belum yang terbaru.</source>
        <translation>The list cannot be read yet. What you see may not be the newest.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Pintu masuk</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Terminal layanan</source>
        <translation>Self-service terminal</translation>
    </message>
    <message>
        <source>Layar informasi</source>
        <translation>Information display</translation>
    </message>
    <message>
        <source>Buku tamu untuk pengunjung, di kiri dan kanan pintu.</source>
        <translation>The guestbook for visitors, left and right of the door.</translation>
    </message>
    <message>
        <source>Untuk petugas: siapa yang ada di sini sekarang.</source>
        <translation>For staff: who is here right now.</translation>
    </message>
    <message>
        <source>Informasi, denah, ruang dan komputer, cek status.</source>
        <translation>Information, floor plan, rooms and computers, status.</translation>
    </message>
    <message>
        <source>Kegiatan dan sarana hari ini, untuk dilihat dari jauh.</source>
        <translation>Today&apos;s events and rooms, to be read from a distance.</translation>
    </message>
    <message>
        <source>Server pusat siap</source>
        <translation>Central server ready</translation>
    </message>
    <message>
        <source>Server pusat sedang disiapkan. Anda tidak perlu menunggu.</source>
        <translation>The central server is starting. There is no need to wait.</translation>
    </message>
    <message>
        <source>{role} sedang dibuka …</source>
        <translation>Opening: {role} …</translation>
    </message>
    <message>
        <source>Peran dibuka di alamat VNC yang sama. Sambungkan lagi setelah memilih.</source>
        <translation>The role opens at the same VNC address. Connect again after choosing.</translation>
    </message>
    <message>
        <source>Beberapa peran dapat berjalan bersamaan, masing-masing di jendelanya.</source>
        <translation>Several roles can run at once, each in its own window.</translation>
    </message>
</context>
<context>
    <name>ChooserRoot</name>
    <message>
        <source>PIP Semarang: pilih peran</source>
        <translation>PIP Semarang: choose a role</translation>
    </message>
    <message>
        <source>Pusat Informasi Publik Semarang</source>
        <translation>Public Information Centre Semarang</translation>
    </message>
    <message>
        <source>Komputer ini untuk apa?</source>
        <translation>What is this computer for?</translation>
    </message>
</context>
<context>
    <name>ClockViewModel</name>
    <message>
        <source>Buka hari ini</source>
        <translation>Open today</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tutup, buka lagi</source>
        <translation>Closed, opens again</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Kode QR kunjungan Anda</source>
        <translation>QR code of your visit</translation>
    </message>
    <message>
        <source>Foto atau simpan kode ini: untuk pulang, dan untuk datang lagi.</source>
        <translation>Photograph or keep this code: for leaving, and for your next visit.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Pindai QR-nya pada alat pindai, atau ketik kodenya.</source>
        <translation>Scan its QR at the scanner, or type the code.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cek status</source>
        <translation>Check status</translation>
    </message>
    <message>
        <source>Kode Anda</source>
        <translation>Your code</translation>
    </message>
</context>
<context>
    <name>CodePictures</name>
    <message>
        <source>Tiket Anda: foto atau simpan</source>
        <translation>Your ticket: photograph or save it</translation>
    </message>
    <message>
        <source>Kode QR tiket Anda</source>
        <translation>QR code of your ticket</translation>
    </message>
    <message>
        <source>Simpan ke kalender ponsel</source>
        <translation>Save to your phone’s calendar</translation>
    </message>
    <message>
        <source>Kode QR untuk kalender ponsel</source>
        <translation>QR code for your phone’s calendar</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <source>Berapa lama?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Perlu pembaca layar atau meja yang dapat diatur?</source>
        <translation>Do you need a screen reader or an adjustable desk?</translation>
    </message>
    <message>
        <source>Boleh satu kata. Atau pindai kartu kunjungan Anda.</source>
        <translation>One word is enough. Or scan your visit card.</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Berlaku</source>
        <translation>Stands</translation>
    </message>
    <message>
        <source>Telanjur dijanjikan</source>
        <translation>Promised already</translation>
    </message>
    <message>
        <source>Bila dua orang memegang tempat yang sama, keduanya tampil di sini beserta siapa yang harus dikabari.</source>
        <translation>Where two people hold the same place, both show here, with who must be told.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>dua pemegang</source>
        <translation>two holders</translation>
    </message>
    <message>
        <source>haknya sudah diambil</source>
        <translation>right was taken back</translation>
    </message>
    <message>
        <source>mungkin sudah dijanjikan</source>
        <translation>perhaps promised already</translation>
    </message>
    <message>
        <source>Tempatnya hanya satu. Yang lebih dulu sampai di server pusat berlaku; yang lain masuk daftar tunggu.</source>
        <translation>There is only one place. Whoever reached the central server first holds it; the other is on the waiting list.</translation>
    </message>
    <message>
        <source>Petugas sudah mengambil hak perangkat ini. Janji yang datang sesudahnya masuk daftar tunggu.</source>
        <translation>Staff had taken this device’s right back. A promise that comes later goes to the waiting list.</translation>
    </message>
    <message>
        <source>Hak sebuah perangkat diambil saat ia tanpa sambungan. Mungkin ia sudah menjanjikan tempat ini.</source>
        <translation>A device’s right was taken back while it was offline. It may have promised this place already.</translation>
    </message>
    <message>
        <source>Belum diketahui siapa</source>
        <translation>Not known yet who</translation>
    </message>
    <message>
        <source>dijanjikan oleh {device}</source>
        <translation>promised by {device}</translation>
    </message>
    <message>
        <source>tanpa nomor telepon</source>
        <translation>no phone number</translation>
    </message>
    <message>
        <source>Sudah diberi tahu dan dipindahkan</source>
        <translation>Told, and moved elsewhere</translation>
    </message>
    <message>
        <source>Sudah diberi tahu dan dibatalkan</source>
        <translation>Told, and cancelled</translation>
    </message>
    <message>
        <source>Tidak ada yang dirugikan</source>
        <translation>Nobody was harmed</translation>
    </message>
    <message>
        <source>Dicatat. Terima kasih sudah mengabari mereka.</source>
        <translation>Noted. Thank you for telling them.</translation>
    </message>
    <message>
        <source>Petugas lain sudah mencatatnya.</source>
        <translation>Somebody else has noted it already.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Isilah ini dahulu.</source>
        <translation>Please fill this in first.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} huruf.</source>
        <translation>At most {limit} letters.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} buah.</source>
        <translation>At most {limit} of them.</translation>
    </message>
    <message>
        <source>Ada tanda yang tidak dapat ditampilkan. Hapus tanda itu.</source>
        <translation>There is a sign that cannot be shown. Please remove it.</translation>
    </message>
    <message>
        <source>Pakai huruf kecil, angka, dan tanda hubung, misalnya jam-buka.</source>
        <translation>Use small letters, digits and hyphens, such as opening-hours.</translation>
    </message>
    <message>
        <source>Nama ini sudah dipakai. Pilih nama lain.</source>
        <translation>This name is taken. Choose another one.</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 2026-11-27 atau 27/11/2026.</source>
        <translation>Write a date such as 2026-11-27 or 27/11/2026.</translation>
    </message>
    <message>
        <source>Tulis tanggal dan jam seperti 2026-11-27 09.00.</source>
        <translation>Write date and time such as 2026-11-27 09.00.</translation>
    </message>
    <message>
        <source>Waktu selesai harus sesudah waktu mulai.</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>Tulis alamat lengkap yang diawali https://</source>
        <translation>Write the whole address, beginning with https://</translation>
    </message>
    <message>
        <source>Tulis bilangan bulat, misalnya 10.</source>
        <translation>Write a whole number, such as 10.</translation>
    </message>
    <message>
        <source>Pilihan ini tidak dikenal.</source>
        <translation>This choice is not known.</translation>
    </message>
    <message>
        <source>Nama halaman (untuk tautan)</source>
        <translation>Name of the page (for links)</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Isi (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Kata kunci, dipisah koma</source>
        <translation>Keywords, with commas</translation>
    </message>
    <message>
        <source>Data per tanggal</source>
        <translation>Facts as of</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Tampilkan jam layanan</source>
        <translation>Show opening hours of</translation>
    </message>
    <message>
        <source>Alamat untuk kode QR</source>
        <translation>Address for the QR code</translation>
    </message>
    <message>
        <source>Tampil mulai</source>
        <translation>Shown from</translation>
    </message>
    <message>
        <source>Tampil sampai</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Place in the order</translation>
    </message>
    <message>
        <source>Umumkan di layar besar</source>
        <translation>Announce on the large screen</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Jumlah kursi</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Pengunjung mendaftar untuk kursi</source>
        <translation>Visitors sign up for a seat</translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Draf dan jadwal</source>
        <translation>Drafts and scheduled</translation>
    </message>
    <message>
        <source>Dua versi</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation>To be mended</translation>
    </message>
    <message>
        <source>dan {count} lagi. Ketik untuk mencari.</source>
        <translation>and {count} more. Type to search.</translation>
    </message>
    <message>
        <source>dua versi</source>
        <translation>two versions</translation>
    </message>
    <message>
        <source>bawaan program</source>
        <translation>from the program</translation>
    </message>
    <message>
        <source>draf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>terbit</source>
        <translation>published</translation>
    </message>
    <message>
        <source>terbit, ada draf baru</source>
        <translation>published, newer draft</translation>
    </message>
    <message>
        <source>terjadwal</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation>over</translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation>taken down</translation>
    </message>
    <message>
        <source>menyimpan draf</source>
        <translation>saved a draft</translation>
    </message>
    <message>
        <source>menerbitkan</source>
        <translation>published it</translation>
    </message>
    <message>
        <source>menarik</source>
        <translation>took it down</translation>
    </message>
    <message>
        <source>Tentang PIP</source>
        <translation>About PIP</translation>
    </message>
    <message>
        <source>Permohonan informasi</source>
        <translation>Information requests</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Aplikasi kota</source>
        <translation>City apps</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Districts</translation>
    </message>
    <message>
        <source>Badan kota</source>
        <translation>City bodies</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Daftar informasi publik</source>
        <translation>List of public information</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Aplikasi atau situs</source>
        <translation>App or site</translation>
    </message>
    <message>
        <source>Kecamatan atau kelurahan</source>
        <translation>District or sub-district</translation>
    </message>
    <message>
        <source>Titik Wi-Fi</source>
        <translation>Wi-Fi point</translation>
    </message>
    <message>
        <source>Informasi publik</source>
        <translation>Public information</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tautan ke “{target}”: halaman itu tidak ada.</source>
        <translation>Link to “{target}”: there is no such page.</translation>
    </message>
    <message>
        <source>Halaman ini menautkan dirinya sendiri.</source>
        <translation>This page links to itself.</translation>
    </message>
    <message>
        <source>Gambar “{target}” tidak ada.</source>
        <translation>There is no picture “{target}”.</translation>
    </message>
    <message>
        <source>Belum ada versi Indonesia.</source>
        <translation>There is no Indonesian version yet.</translation>
    </message>
    <message>
        <source>Belum ada versi Inggris.</source>
        <translation>There is no English version yet.</translation>
    </message>
    <message>
        <source>Draf disimpan. Pengunjung belum melihatnya.</source>
        <translation>Draft saved. Visitors do not see it yet.</translation>
    </message>
    <message>
        <source>Terbit. Perangkat lain segera mengikutinya.</source>
        <translation>Published. The other devices follow soon.</translation>
    </message>
    <message>
        <source>Ditarik. Pengunjung tidak lagi melihatnya.</source>
        <translation>Taken down. Visitors no longer see it.</translation>
    </message>
    <message>
        <source>Belum disimpan: periksa isiannya.</source>
        <translation>Not saved yet: please check the fields.</translation>
    </message>
    <message>
        <source>Penyimpanan sedang terganggu. Belum ada yang berubah; coba lagi sebentar lagi.</source>
        <translation>The store is in trouble. Nothing has changed yet; please try again in a moment.</translation>
    </message>
    <message>
        <source>Halaman baru</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>Versi itu ada di formulir. Simpan atau terbitkan untuk memakainya.</source>
        <translation>That version is in the form. Save or publish it to use it.</translation>
    </message>
    <message>
        <source>{by} sudah menyimpan halaman ini lebih dulu. Lihat “Dua versi”; tulisan Anda masih ada.</source>
        <translation>{by} saved this page before you. See “Two versions”; what you wrote is still there.</translation>
    </message>
    <message>
        <source>Folder Dokumen</source>
        <translation>Documents folder</translation>
    </message>
    <message>
        <source>Gambar ini terlalu besar. Pakai gambar paling besar {limit} MB.</source>
        <translation>This picture is too large. Use one of at most {limit} MB.</translation>
    </message>
    <message>
        <source>Berkas ini bukan gambar. Pakai gambar JPG, PNG, atau WebP.</source>
        <translation>This file is no picture. Use a JPG, PNG or WebP picture.</translation>
    </message>
    <message>
        <source>Isi berkas ini lain dari namanya. Simpan ulang gambarnya, lalu coba lagi.</source>
        <translation>What is in this file is not what its name says. Save the picture again, then try once more.</translation>
    </message>
    <message>
        <source>Gambar ini rusak. Pakai salinan yang utuh.</source>
        <translation>This picture is damaged. Use a whole copy.</translation>
    </message>
    <message>
        <source>Berkas tidak terbaca. Pasang kembali penyimpannya, lalu coba lagi.</source>
        <translation>The file cannot be read. Plug the drive in again, then try once more.</translation>
    </message>
    <message>
        <source>Berkas ini bukan CSV. Dari lembar kerja, pilih “Simpan sebagai CSV”.</source>
        <translation>This file is no CSV. In the spreadsheet choose “Save as CSV”.</translation>
    </message>
    <message>
        <source>Baris pertama harus memuat judul kolom page_id dan title. Mulailah dari hasil ekspor.</source>
        <translation>The first row must hold the headings page_id and title. Begin with an exported file.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} baris sekali impor. Bagilah berkasnya.</source>
        <translation>At most {limit} rows at a time. Please divide the file.</translation>
    </message>
    <message>
        <source>Baris {line}, {field}: {problem}</source>
        <translation>Row {line}, {field}: {problem}</translation>
    </message>
    <message>
        <source>Tidak ada gambar. Pasang penyimpan USB yang berisi gambar, lalu buka lagi.</source>
        <translation>There are no pictures. Plug in a USB drive with pictures, then open this again.</translation>
    </message>
    <message>
        <source>Bawaan program</source>
        <translation>From the program</translation>
    </message>
    <message>
        <source>ditulis bersamaan dengan versi lain; menunggu dilihat</source>
        <translation>written beside another version; waits to be looked at</translation>
    </message>
    <message>
        <source>ditulis bersamaan dengan versi lain; sudah dilihat</source>
        <translation>written beside another version; looked at</translation>
    </message>
    <message>
        <source>menunggu dikirim ke server</source>
        <translation>waits to be sent to the server</translation>
    </message>
    <message>
        <source>versi {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{added} baru, {changed} berubah, {same} tetap, {wrong} salah.</source>
        <translation>{added} new, {changed} changed, {same} the same, {wrong} wrong.</translation>
    </message>
    <message>
        <source>Tidak ada berkas CSV. Pasang penyimpan USB, lalu buka lagi.</source>
        <translation>There is no CSV file. Plug in a USB drive, then open this again.</translation>
    </message>
    <message>
        <source>Selesai. Berkasnya di {place}.</source>
        <translation>Done. The file is at {place}.</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis di sana. Pilih tempat lain.</source>
        <translation>The file cannot be written there. Choose another place.</translation>
    </message>
    <message>
        <source>{count} halaman diterbitkan.</source>
        <translation>{count} pages published.</translation>
    </message>
    <message>
        <source>Yang Anda tulis</source>
        <translation>What you wrote</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Pilih halaman di daftar, atau buat yang baru. Tombol panah memilih, Enter membuka.</source>
        <translation>Choose a page in the list, or begin a new one. Arrow keys choose, Enter opens.</translation>
    </message>
</context>
<context>
    <name>ContentForm</name>
    <message>
        <source>Tambah gambar</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Hapus gambar</source>
        <translation>Remove pictures</translation>
    </message>
    <message>
        <source>Pengunjung tidak akan melihat halaman ini lagi. Tekan “Ya, tarik” untuk menariknya.</source>
        <translation>Visitors will no longer see this page. Press “Yes, take down” to do it.</translation>
    </message>
    <message>
        <source>Terbitkan</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ya, tarik</source>
        <translation>Yes, take down</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Tulis versi bahasa lain</source>
        <translation>Write it in the other language</translation>
    </message>
</context>
<context>
    <name>ContentHeading</name>
    <message>
        <source>Halaman ini ditulis dua orang tanpa saling melihat. Keduanya disimpan; lihat “Dua versi”.</source>
        <translation>Two people wrote this page without seeing each other&apos;s. Both are kept; see “Two versions”.</translation>
    </message>
    <message>
        <source>Tampilan halaman</source>
        <translation>Views of the page</translation>
    </message>
    <message>
        <source>Sunting</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Dua versi</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>ContentHistory</name>
    <message>
        <source>Belum ada yang mengubah halaman ini. Isinya bawaan program.</source>
        <translation>Nobody has changed this page. It comes with the program.</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kembalikan versi ini</source>
        <translation>Bring this version back</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Cari halaman</source>
        <translation>Find a page</translation>
    </message>
    <message>
        <source>Tidak ada halaman yang cocok.</source>
        <translation>No page fits.</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ContentPreview</name>
    <message>
        <source>Data per %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Sumber: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>ContentSides</name>
    <message>
        <source>Yang berlaku sekarang ada di sebelah versi lainnya. Pilih salah satu, atau ambil yang lain ke formulir dan gabungkan.</source>
        <translation>What holds now stands beside the other version. Choose one, or take the other into the form and join them.</translation>
    </message>
    <message>
        <source>Yang berlaku</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>Versi lain</source>
        <translation>The other version</translation>
    </message>
    <message>
        <source>Ambil versi lain ke formulir</source>
        <translation>Take the other into the form</translation>
    </message>
    <message>
        <source>Biarkan yang berlaku</source>
        <translation>Keep what holds</translation>
    </message>
</context>
<context>
    <name>ContentTools</name>
    <message>
        <source>Halaman informasi</source>
        <translation>Information pages</translation>
    </message>
    <message>
        <source>Halaman baru</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>Impor CSV</source>
        <translation>Import CSV</translation>
    </message>
    <message>
        <source>Ekspor direktori</source>
        <translation>Export directory</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Kurangi %1</source>
        <translation>Fewer: %1</translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>CountdownLine</name>
    <message>
        <source>Kembali ke awal dalam %1 detik</source>
        <translation>Back to the start in %1 seconds</translation>
    </message>
    <message>
        <source>Tetap di sini</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>dilewati</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Kedatangan hari ini</source>
        <translation>Arrivals today</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Hari sebelumnya</source>
        <translation>Earlier days</translation>
    </message>
    <message>
        <source>Hari berikutnya</source>
        <translation>Later days</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{minutes} menit</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} jam {minutes} menit</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Di sini sejak</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kode kunjungan</source>
        <translation>Visit code</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation>Needs help with</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>{people} orang: {women} perempuan, {men} laki-laki</source>
        <translation>{people} people: {women} female, {men} male</translation>
    </message>
    <message numerus="yes">
        <source>orang, %n kunjungan</source>
        <translation>
            <numerusform>in %n visit</numerusform>
            <numerusform>in %n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} orang bersama-sama</source>
        <translation>{people} people together</translation>
    </message>
    <message>
        <source>tidak ada saat ini</source>
        <translation>none right now</translation>
    </message>
    <message>
        <source>sejak {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Catat {name} dan rombongan ({people} orang) pulang?</source>
        <translation>Sign out {name} and the group ({people} people)?</translation>
    </message>
    <message>
        <source>Catat {name} pulang sekarang?</source>
        <translation>Sign out {name} now?</translation>
    </message>
    <message>
        <source>Kunjungan ini tidak ditemukan lagi.</source>
        <translation>This visit can no longer be found.</translation>
    </message>
    <message>
        <source>Belum tersimpan. Tidak ada yang hilang; coba sekali lagi.</source>
        <translation>Not saved yet. Nothing is lost; please try once more.</translation>
    </message>
    <message>
        <source>{name} sudah dicatat pulang pukul {time}.</source>
        <translation>{name} was already signed out at {time}.</translation>
    </message>
    <message>
        <source>{name} dicatat pulang pukul {time}.</source>
        <translation>{name} was signed out at {time}.</translation>
    </message>
</context>
<context>
    <name>DeskMaintenance</name>
    <message>
        <source>Meja depan sedang tidak dapat dipakai</source>
        <translation>The front desk cannot be used right now</translation>
    </message>
    <message>
        <source>Kode: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>DeskRoot</name>
    <message>
        <source>Meja depan PIP Semarang</source>
        <translation>PIP Semarang front desk</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Pilih seorang tamu untuk melihat rinciannya.</source>
        <translation>Choose a visitor to see the details.</translation>
    </message>
</context>
<context>
    <name>DetailFoot</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ya, pulang</source>
        <translation>Yes, sign out</translation>
    </message>
    <message>
        <source>Catat pulang</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Semua boleh dilewati.</source>
        <translation>You may skip all of it.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Rincian tambahan</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Dengan nomor ini Anda lebih cepat masuk lain kali.</source>
        <translation>With this number you sign in faster next time.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Pendidikan terakhir</source>
        <translation>Education completed</translation>
    </message>
    <message>
        <source>Perlu bantuan?</source>
        <translation>Need assistance?</translation>
    </message>
</context>
<context>
    <name>DeviceCell</name>
    <message>
        <source>dicabut</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>jam meleset</source>
        <translation>clock is wrong</translation>
    </message>
    <message>
        <source>ada yang disisihkan</source>
        <translation>entries set aside</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>dicabut</source>
        <translation>revoked</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Terakhir terlihat</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Jamnya</source>
        <translation>Its clock</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Perangkat di gedung ini</source>
        <translation>Devices in this building</translation>
    </message>
    <message>
        <source>Daftar perangkat datang dari server pusat. Ia tampil setelah meja ini pertama kali terhubung.</source>
        <translation>The list of devices comes from the central server. It shows once this desk has been connected.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Kegiatan hari ini</source>
        <translation>Today’s activities</translation>
    </message>
    <message>
        <source>Segera hadir</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Ruang sekarang</source>
        <translation>Rooms now</translation>
    </message>
    <message>
        <source>Komputer umum</source>
        <translation>Public computers</translation>
    </message>
    <message>
        <source>Jam buka</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Hari ini tidak ada kegiatan</source>
        <translation>No activities today</translation>
    </message>
    <message>
        <source>Kegiatan berikutnya dapat ditanyakan di meja depan.</source>
        <translation>Staff at the front desk know what comes next.</translation>
    </message>
    <message>
        <source>s.d. {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>s.d. {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>{seats} kursi</source>
        <translation>{seats} seats</translation>
    </message>
    <message>
        <source>Kursi habis</source>
        <translation>No seats left</translation>
    </message>
    <message>
        <source>Tersisa {left} dari {seats} kursi</source>
        <translation>{left} of {seats} seats left</translation>
    </message>
    <message>
        <source>Sedang berlangsung</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Lantai {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message>
        <source>sampai {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>kosong sekarang</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>Isi buku tamu, lalu pilih komputer di terminal.</source>
        <translation>Sign the guestbook, then choose a computer at a terminal.</translation>
    </message>
    <message>
        <source>Yang berikutnya sekitar pukul {time}</source>
        <translation>The next one at about {time}</translation>
    </message>
    <message>
        <source>Antrean · akhir kode tiket</source>
        <translation>Queue · end of the ticket’s code</translation>
    </message>
    <message>
        <source>Tidak ada antrean</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>{computer} · mulai {time}</source>
        <translation>{computer} · from {time}</translation>
    </message>
    <message>
        <source>Silakan ke {computer} · sebelum {time}</source>
        <translation>Please go to {computer} · before {time}</translation>
    </message>
    <message>
        <source>Gedung dan semua ruang</source>
        <translation>Building and all rooms</translation>
    </message>
    <message>
        <source>Loket PPID</source>
        <translation>PPID counter</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Belum tersambung ke server pusat</source>
        <translation>Not connected to the central server yet</translation>
    </message>
    <message>
        <source>Tanpa sambungan · keadaan pukul {time}</source>
        <translation>No connection · as of {time}</translation>
    </message>
</context>
<context>
    <name>DisplayMaintenance</name>
    <message>
        <source>Kode: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>DisplayRoot</name>
    <message>
        <source>Layar informasi PIP Semarang</source>
        <translation>PIP Semarang information display</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Tidak ada yang menjawab di alamat ini. Periksa alamat dan jaringannya; kodenya tetap berlaku.</source>
        <translation>Nobody answers at this address. Check the address and the network; the code stays good.</translation>
    </message>
    <message>
        <source>Server pusat sedang sibuk. Coba lagi sebentar; kodenya tetap berlaku.</source>
        <translation>The central server is busy. Try again in a moment; the code stays good.</translation>
    </message>
    <message>
        <source>Kode ini tidak dikenal. Periksa lagi setiap tandanya, dan nama gedungnya.</source>
        <translation>This code is not known. Check each sign of it, and the name of the building.</translation>
    </message>
    <message>
        <source>Kode ini sudah lewat waktunya atau sudah dipakai. Mintalah kode baru kepada pengelola.</source>
        <translation>This code is too old or was used already. Ask the administrator for a new one.</translation>
    </message>
    <message>
        <source>Terlalu banyak kode yang salah. Tunggu satu menit, lalu coba lagi.</source>
        <translation>Too many wrong codes. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>Sidik jari server tidak cocok. Bandingkan sekali lagi; bila memang berbeda, jangan dilanjutkan dan hubungi pengelola.</source>
        <translation>The server’s fingerprint does not fit. Compare it once more; if it really differs, do not go on and call the administrator.</translation>
    </message>
    <message>
        <source>Sertifikat server tidak dikenal. Isi sidik jari yang tertulis pada undangan.</source>
        <translation>The server’s certificate is not known. Type the fingerprint from the invitation.</translation>
    </message>
    <message>
        <source>Yang menjawab bukan server pusat, mungkin halaman masuk jaringan. Periksa alamatnya.</source>
        <translation>What answers is not the central server, perhaps a login page of the network. Check the address.</translation>
    </message>
    <message>
        <source>Perangkat ini tidak dapat menyimpan kuncinya. Periksa tempat penyimpanan, lalu coba lagi.</source>
        <translation>This device cannot keep its key. Check its storage, then try again.</translation>
    </message>
    <message>
        <source>Terjadi gangguan. Tidak ada yang berubah; coba sekali lagi.</source>
        <translation>Something went wrong. Nothing has changed; try once more.</translation>
    </message>
    <message>
        <source>Pindai QR undangan, atau ketik alamat server.</source>
        <translation>Scan the invitation’s QR, or type the server’s address.</translation>
    </message>
    <message>
        <source>Ketik nama gedung seperti pada undangan.</source>
        <translation>Type the building’s name as on the invitation.</translation>
    </message>
    <message>
        <source>Ketik kode dari undangan.</source>
        <translation>Type the code from the invitation.</translation>
    </message>
    <message>
        <source>Ini bukan undangan. Pindai QR yang dibuat pengelola.</source>
        <translation>This is no invitation. Scan the QR that the administrator made.</translation>
    </message>
    <message>
        <source>Terdaftar sebagai “{name}”.</source>
        <translation>Enrolled as “{name}”.</translation>
    </message>
    <message>
        <source>Undangannya dibuat untuk: {meant}. Perangkat ini berjalan sebagai: {running}. Beri tahu pengelola.</source>
        <translation>The invitation was made for: {meant}. This device runs as: {running}. Tell the administrator.</translation>
    </message>
</context>
<context>
    <name>EnrolDeskPage</name>
    <message>
        <source>Meja ini terdaftar</source>
        <translation>This desk is enrolled</translation>
    </message>
    <message>
        <source>Daftarkan meja ini</source>
        <translation>Enrol this desk</translation>
    </message>
    <message>
        <source>Menghubungi server pusat …</source>
        <translation>Contacting the central server …</translation>
    </message>
    <message>
        <source>Pengelola membuat undangannya di server pusat: sebuah QR, atau alamat dan kode.</source>
        <translation>The administrator makes the invitation on the central server: a QR, or an address and a code.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EnrolDone</name>
    <message>
        <source>Perangkat ini mulai lagi sebentar, lalu memuat catatan gedung. Ia sudah dapat dipakai selagi memuat.</source>
        <translation>This device starts again for a moment, then loads the building’s records. It can be used while it loads.</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>Pindai QR undangan di sini, atau ketik alamatnya.</source>
        <translation>Scan the invitation’s QR here, or type the address.</translation>
    </message>
    <message>
        <source>Undangan atau alamat server pusat</source>
        <translation>Invitation, or address of the central server</translation>
    </message>
    <message>
        <source>Sembilan tanda; berlaku 15 menit dan sekali pakai.</source>
        <translation>Nine signs; good for 15 minutes, and once.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Gedung</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Lima kelompok pertama pada undangan, misalnya 3F2A-99C0-17B4-E05D-8A61. Dengan itu perangkat ini tahu bahwa yang menjawab benar server kita.</source>
        <translation>The first five groups on the invitation, such as 3F2A-99C0-17B4-E05D-8A61. By them this device knows that it is our server that answers.</translation>
    </message>
    <message>
        <source>Sidik jari server</source>
        <translation>Fingerprint of the server</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Menghubungi server pusat …</source>
        <translation>Contacting the central server …</translation>
    </message>
    <message>
        <source>Untuk petugas. Pengelola membuat undangannya di server pusat. Tanpa itu perangkat ini bekerja sendiri dan menyimpan semuanya di sini.</source>
        <translation>For staff. The administrator makes the invitation on the central server. Without it this device works alone and keeps everything here.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Perangkat ini terdaftar</source>
        <translation>This device is enrolled</translation>
    </message>
    <message>
        <source>Daftarkan perangkat ini</source>
        <translation>Enrol this device</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Pesan</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Lihat tanggalnya</source>
        <translation>See the dates</translation>
    </message>
    <message>
        <source>Masuk antrean</source>
        <translation>Join the queue</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Pemesan</source>
        <translation>Who books</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Untuk acara apa?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Cukup beberapa kata, misalnya rapat bulanan.</source>
        <translation>A few words will do, such as monthly meeting.</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Perlengkapan (boleh kosong)</source>
        <translation>Equipment (may stay empty)</translation>
    </message>
    <message>
        <source>Susunan kursi (boleh kosong)</source>
        <translation>Seating (may stay empty)</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Berapa kali, atau sampai kapan?</source>
        <translation>How many times, or until when?</translation>
    </message>
</context>
<context>
    <name>FigureBars</name>
    <message>
        <source>Dibuka dan dicari</source>
        <translation>Opened and searched</translation>
    </message>
    <message>
        <source>Dibuka dan dicari menurut hari</source>
        <translation>Opened and searched, by day</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Belum ada.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>Yang dicari pengunjung</source>
        <translation>What visitors look for</translation>
    </message>
    <message>
        <source>Ekspor CSV</source>
        <translation>Export CSV</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>7 hari</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 hari</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Setahun</source>
        <translation>One year</translation>
    </message>
    <message>
        <source>Semua perangkat</source>
        <translation>All devices</translation>
    </message>
    <message>
        <source>dan {count} lagi, semuanya ada di CSV</source>
        <translation>and {count} more, all of them in the CSV</translation>
    </message>
    <message>
        <source>Paling sering dibuka</source>
        <translation>Most often opened</translation>
    </message>
    <message>
        <source>Paling sering dicari</source>
        <translation>Most often searched</translation>
    </message>
    <message>
        <source>Dicari, tidak ditemukan</source>
        <translation>Searched, not found</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Tabel ini disimpan di mana?</source>
        <translation>Where is this table to go?</translation>
    </message>
    <message>
        <source>Belum ada catatan untuk pilihan ini. Perangkat lain mengirim catatannya setiap hari sesudah hari berganti.</source>
        <translation>Nothing is noted for this choice yet. Other devices send their figures every day, after the day has ended.</translation>
    </message>
    <message>
        <source>Yang dicatat hanya kata dan jumlahnya per hari, bukan siapa yang mencari. Hitungan hari ini dari perangkat lain datang sesudah hari berganti.</source>
        <translation>Only words and their number per day are noted, not who searched. Today&apos;s count of other devices comes after the day has ended.</translation>
    </message>
</context>
<context>
    <name>FirstAccountForm</name>
    <message>
        <source>Buat akun petugas pertama</source>
        <translation>Create the first staff account</translation>
    </message>
    <message>
        <source>Belum ada akun di meja depan ini. Akun Anda menjadi pengelolanya.</source>
        <translation>This desk has no account yet. Yours will be its administrator.</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation>PIN once more</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Buat akun dan masuk</source>
        <translation>Create account and sign in</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Pintu masuk</source>
        <translation>Entrance</translation>
    </message>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Komputer layanan</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Layar informasi</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>tepat</source>
        <translation>right</translation>
    </message>
    <message>
        <source>{length} terlalu cepat</source>
        <translation>{length} fast</translation>
    </message>
    <message>
        <source>{length} terlambat</source>
        <translation>{length} slow</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} jam</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>{n} hari</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Tanpa sambungan. Terakhir diketahui {moment}.</source>
        <translation>Offline. Last known {moment}.</translation>
    </message>
    <message>
        <source>Menurut server pusat, {moment}.</source>
        <translation>By the central server, {moment}.</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Ini yang tercatat</source>
        <translation>This is on record</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Langsung pasti</source>
        <translation>Confirmed at once</translation>
    </message>
    <message>
        <source>Diajukan dahulu</source>
        <translation>On request</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sampai jumpa!</source>
        <translation>See you again!</translation>
    </message>
    <message>
        <source>Pulang pukul</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>Terima kasih atas kunjungan Anda. Hati-hati di jalan.</source>
        <translation>Thank you for your visit. Have a safe journey.</translation>
    </message>
</context>
<context>
    <name>Guestbook</name>
    <message>
        <source>Anda sudah tercatat. Tidak perlu mengisi lagi.</source>
        <translation>You are signed in already. No need to do it again.</translation>
    </message>
    <message>
        <source>Isian seperti ini baru saja tercatat. Apakah itu Anda?</source>
        <translation>An entry just like this was made a moment ago. Was that you?</translation>
    </message>
    <message>
        <source>Kepulangan Anda sudah tercatat tadi.</source>
        <translation>You have already signed out.</translation>
    </message>
    <message>
        <source>Kepulangan Anda sudah kami catat.</source>
        <translation>You are signed out.</translation>
    </message>
    <message>
        <source>Kelurahan di Semarang</source>
        <translation>Kelurahan in Semarang</translation>
    </message>
    <message>
        <source>Kota lain</source>
        <translation>Another town</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>1 tahun</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>Keperluan: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Kartu kunjungan</source>
        <translation>Visit card</translation>
    </message>
    <message>
        <source>Pindai kartu ini saat pulang, dan saat Anda datang lagi.</source>
        <translation>Scan this card when you leave, and on your next visit.</translation>
    </message>
    <message>
        <source>Terima kasih!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Terima kasih, {name}</source>
        <translation>Thank you, {name}</translation>
    </message>
    <message>
        <source>Anda sudah tercatat pukul {time}. Silakan langsung masuk. Kode Anda ada pada kartu atau foto yang tadi; bila hilang, petugas di meja depan membantu.</source>
        <translation>You signed in at {time}. Please go right in. Your code is on the card or photo from before; if it is lost, the front desk will help.</translation>
    </message>
    <message>
        <source>Rombongan {people} orang tercatat pukul {time}.</source>
        <translation>Your group of {people} signed in at {time}.</translation>
    </message>
    <message>
        <source>Kunjungan Anda tercatat pukul {time}.</source>
        <translation>You signed in at {time}.</translation>
    </message>
    <message>
        <source>Silakan pindai kartu, atau ketik kode atau nomor telepon.</source>
        <translation>Please scan your card, or type its code or your phone number.</translation>
    </message>
    <message>
        <source>Silakan pilih satu keperluan.</source>
        <translation>Please choose one purpose.</translation>
    </message>
    <message>
        <source>Silakan tulis nama. Boleh satu kata.</source>
        <translation>Please write a name. One word is enough.</translation>
    </message>
    <message>
        <source>Nama ini terlalu panjang: paling banyak {limit} huruf. Boleh disingkat.</source>
        <translation>This name is too long: at most {limit} letters. You may shorten it.</translation>
    </message>
    <message>
        <source>Nama perlu setidaknya satu huruf.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus.</source>
        <translation>A name cannot contain “{sign}”. Please remove it.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Cukup tulis nama; buku tamu tidak memerlukan NIK.</source>
        <translation>This looks like a NIK. A name is enough; the guestbook needs no NIK.</translation>
    </message>
    <message>
        <source>Nomor telepon hanya berisi angka, misalnya 0812 1500 0512.</source>
        <translation>A phone number has digits only, for example 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini kurang panjang. Contoh: 0812 1500 0512.</source>
        <translation>This number is too short. Example: 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini terlalu panjang. Contoh: 0812 1500 0512.</source>
        <translation>This number is too long. Example: 0812 1500 0512.</translation>
    </message>
    <message>
        <source>Nomor ini belum dikenali. Silakan periksa lagi angkanya.</source>
        <translation>We do not recognise this number. Please check its digits.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Yang diperlukan hanya nomor telepon.</source>
        <translation>This looks like a NIK. Only a phone number is needed.</translation>
    </message>
    <message>
        <source>Silakan tulis jumlahnya dengan angka, misalnya 12.</source>
        <translation>Please write the number in digits, for example 12.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} orang sekali isi. Lebih dari itu? Petugas siap membantu.</source>
        <translation>At most {limit} people per entry. More than that? Our staff will help.</translation>
    </message>
    <message>
        <source>Silakan pilih kelurahan dari daftar, atau pilih “Kota lain”.</source>
        <translation>Please choose a kelurahan from the list, or “Another town”.</translation>
    </message>
    <message>
        <source>Silakan tulis asal Anda.</source>
        <translation>Please write where you come from.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai di sini. Silakan hapus.</source>
        <translation>“{sign}” cannot be used here. Please remove it.</translation>
    </message>
    <message>
        <source>Ada tanda yang tidak terlihat di sini. Silakan hapus lalu ketik lagi.</source>
        <translation>There is an invisible character here. Please clear the line and type it again.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Buku tamu tidak memerlukannya; silakan hapus.</source>
        <translation>This looks like a NIK. The guestbook does not need it; please remove it.</translation>
    </message>
    <message>
        <source>Silakan tulis dengan huruf.</source>
        <translation>Please write it in letters.</translation>
    </message>
    <message>
        <source>Silakan tulis dengan angka.</source>
        <translation>Please write it in digits.</translation>
    </message>
    <message>
        <source>Ini bukan nomor telepon.</source>
        <translation>This is not a phone number.</translation>
    </message>
    <message>
        <source>Silakan isi bagian ini.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>Terlalu panjang: paling banyak {limit} huruf. Silakan disingkat.</source>
        <translation>Too long: at most {limit} letters. Please shorten it.</translation>
    </message>
    <message>
        <source>Isian ini kurang panjang.</source>
        <translation>This is too short.</translation>
    </message>
    <message>
        <source>Silakan pilih salah satu.</source>
        <translation>Please choose one.</translation>
    </message>
    <message>
        <source>Berapa orang dalam rombongan ini? Silakan isi jumlahnya.</source>
        <translation>How many people are in this group? Please fill in the number.</translation>
    </message>
    <message>
        <source>Rombongan mulai dari 2 orang. Datang sendiri? Pilih “Sendiri”.</source>
        <translation>A group is 2 people or more. Here alone? Choose “Alone”.</translation>
    </message>
    <message>
        <source>Jumlah orang terlalu banyak: paling banyak {limit}.</source>
        <translation>Too many people: at most {limit}.</translation>
    </message>
    <message>
        <source>Maaf, belum tersimpan. Isian Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.</source>
        <translation>Sorry, it is not saved yet. What you wrote is still here. Try once more, or call our staff.</translation>
    </message>
    <message>
        <source>Maaf, penyimpanan alat ini penuh, jadi belum tersimpan. Isian Anda tetap ada di sini. Silakan panggil petugas.</source>
        <translation>Sorry, this device is full, so it is not saved yet. What you wrote is still here. Please call our staff.</translation>
    </message>
    <message>
        <source>Maaf, belum dapat mencari. Coba sekali lagi, atau isi buku tamu seperti biasa.</source>
        <translation>Sorry, we cannot search right now. Try once more, or sign the guestbook as usual.</translation>
    </message>
    <message>
        <source>Pencetak belum siap. Anda sudah tercatat; cukup foto kode ini.</source>
        <translation>The printer is not ready. You are signed in; a photo of this code is enough.</translation>
    </message>
    <message>
        <source>Pencetak tidak tersambung. Anda sudah tercatat; cukup foto kode ini.</source>
        <translation>The printer is not connected. You are signed in; a photo of this code is enough.</translation>
    </message>
    <message>
        <source>Ini belum terbaca sebagai kode atau nomor telepon. Contoh kode: 7K4-Q39-MWX.</source>
        <translation>This reads neither as a code nor as a phone number. A code looks like 7K4-Q39-MWX.</translation>
    </message>
    <message>
        <source>Belum ditemukan. Silakan periksa lagi, atau isi buku tamu seperti biasa.</source>
        <translation>Nothing found. Please check it, or sign the guestbook as usual.</translation>
    </message>
    <message>
        <source>Sudah beberapa kali tidak cocok. Silakan isi buku tamu, atau coba lagi pukul {time}.</source>
        <translation>That did not match several times. Please sign the guestbook, or try again at {time}.</translation>
    </message>
    <message>
        <source>Kode ini belum terbaca. Bentuknya seperti ini: 7K4-Q39-MWX.</source>
        <translation>This code cannot be read. It looks like this: 7K4-Q39-MWX.</translation>
    </message>
    <message>
        <source>Kode ini tidak ditemukan. Silakan periksa lagi, atau tanya petugas.</source>
        <translation>We cannot find this code. Please check it, or ask our staff.</translation>
    </message>
    <message>
        <source>Tiket dikirim ke pencetak. Silakan ambil.</source>
        <translation>Your ticket was sent to the printer. Please take it.</translation>
    </message>
    <message>
        <source>Sedang berkunjung</source>
        <translation>Visiting now</translation>
    </message>
    <message>
        <source>Sudah pulang</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Kunjungan sebelumnya</source>
        <translation>Earlier visit</translation>
    </message>
    <message>
        <source>Hari ini, pukul {begin}–{end}</source>
        <translation>Today, {begin}–{end}</translation>
    </message>
    <message>
        <source>Hari ini, sejak pukul {time}</source>
        <translation>Today, since {time}</translation>
    </message>
    <message>
        <source>Mau pulang? Catat kepulangan Anda di sini.</source>
        <translation>Leaving? Note your departure here.</translation>
    </message>
    <message>
        <source>Datang lagi? Dengan kode ini buku tamu tidak perlu diisi dari awal.</source>
        <translation>Back again? With this code you need not fill in the guestbook from the start.</translation>
    </message>
    <message>
        <source>Catat kepulangan</source>
        <translation>Note my departure</translation>
    </message>
    <message>
        <source>Isi buku tamu</source>
        <translation>Sign the guestbook</translation>
    </message>
    <message>
        <source>Kurang dari satu menit</source>
        <translation>Less than a minute</translation>
    </message>
    <message>
        <source>Pernah ke sini?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Pindai kartu atau ketik kode</source>
        <translation>Scan a card or type a code</translation>
    </message>
    <message>
        <source>Saya mau pulang</source>
        <translation>I am leaving</translation>
    </message>
    <message>
        <source>Catat kepulangan dengan kode</source>
        <translation>Sign out with your code</translation>
    </message>
    <message>
        <source>Informasi atau data</source>
        <translation>Information or data</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Komputer, internet</source>
        <translation>Computer, internet</translation>
    </message>
    <message>
        <source>Ruang, diskusi</source>
        <translation>Room, discussion</translation>
    </message>
    <message>
        <source>Ruang baca</source>
        <translation>Reading room</translation>
    </message>
    <message>
        <source>Film, kegiatan</source>
        <translation>Film, activity</translation>
    </message>
    <message>
        <source>Kunjungan kerja</source>
        <translation>Official visit</translation>
    </message>
    <message>
        <source>Bertemu seseorang</source>
        <translation>Meeting someone</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Di bawah 17</source>
        <translation>Under 17</translation>
    </message>
    <message>
        <source>60 ke atas</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>ASN</source>
        <translation>Civil servant</translation>
    </message>
    <message>
        <source>Pelajar, mahasiswa</source>
        <translation>Pupil, student</translation>
    </message>
    <message>
        <source>Guru, dosen</source>
        <translation>Teacher, lecturer</translation>
    </message>
    <message>
        <source>Peneliti</source>
        <translation>Researcher</translation>
    </message>
    <message>
        <source>Wiraswasta</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>Swasta</source>
        <translation>Private sector</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>General public</translation>
    </message>
    <message>
        <source>Sampai SMP</source>
        <translation>Up to junior high</translation>
    </message>
    <message>
        <source>SMA</source>
        <translation>Senior high</translation>
    </message>
    <message>
        <source>Berjalan, kursi roda</source>
        <translation>Walking, wheelchair</translation>
    </message>
    <message>
        <source>Melihat</source>
        <translation>Seeing</translation>
    </message>
    <message>
        <source>Mendengar</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Membaca, menulis</source>
        <translation>Reading, writing</translation>
    </message>
    <message>
        <source>Bantuan lain</source>
        <translation>Other help</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Bantuan tampilan</source>
        <translation>Display help</translation>
    </message>
    <message>
        <source>Ukuran huruf: %1 %</source>
        <translation>Text size: %1 %</translation>
    </message>
    <message>
        <source>Kecilkan</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Besarkan</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Warna kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Semua tombol di bawah</source>
        <translation>All buttons lower down</translation>
    </message>
    <message>
        <source>Tanpa gerakan</source>
        <translation>No motion</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Apa yang Anda perlukan?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Cari: jam buka, wifi gratis, permohonan …</source>
        <translation>Search: opening hours, free Wi-Fi, requests …</translation>
    </message>
    <message>
        <source>Cari informasi</source>
        <translation>Find information</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Tamu menurut jam</source>
        <translation>Visitors by hour</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Yang sudah Anda isi akan dihapus agar tidak terlihat orang lain.</source>
        <translation>What you filled in will be removed so that nobody else sees it.</translation>
    </message>
    <message>
        <source>Masih di sini?</source>
        <translation>Still here?</translation>
    </message>
    <message>
        <source>%1 detik lagi</source>
        <translation>%1 seconds left</translation>
    </message>
    <message>
        <source>Ya, saya lanjutkan</source>
        <translation>Yes, I will go on</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Keterangan per {date}</source>
        <translation>As of {date}</translation>
    </message>
    <message>
        <source>Sumber: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Dalam bahasa Indonesia · </source>
        <translation>In Indonesian · </translation>
    </message>
    <message>
        <source>Dalam bahasa Inggris · </source>
        <translation>In English · </translation>
    </message>
    <message>
        <source>Penjelasan</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Ruang</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Aplikasi dan situs kota</source>
        <translation>City apps and sites</translation>
    </message>
    <message>
        <source>Badan kota</source>
        <translation>City bodies</translation>
    </message>
    <message>
        <source>Kecamatan dan kelurahan</source>
        <translation>Kecamatan and kelurahan</translation>
    </message>
    <message>
        <source>Titik Wi-Fi</source>
        <translation>Wi-Fi points</translation>
    </message>
    <message>
        <source>Daftar informasi publik</source>
        <translation>List of public information</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Tentang PIP</source>
        <translation>About PIP</translation>
    </message>
    <message>
        <source>Minta informasi</source>
        <translation>Request information</translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Ruang dan komputer</source>
        <translation>Rooms and computers</translation>
    </message>
    <message>
        <source>Aplikasi kota</source>
        <translation>City apps</translation>
    </message>
    <message>
        <source>Dinas dan badan kota</source>
        <translation>City offices and bodies</translation>
    </message>
    <message>
        <source>Wi-Fi gratis</source>
        <translation>Free Wi-Fi</translation>
    </message>
    <message>
        <source>Jam buka, alamat, layanan</source>
        <translation>Hours, address, services</translation>
    </message>
    <message>
        <source>Hak, formulir, tenggat, keberatan</source>
        <translation>Rights, form, deadlines, objection</translation>
    </message>
    <message>
        <source>Cara, saluran, tenggat</source>
        <translation>How, where, deadlines</translation>
    </message>
    <message>
        <source>Cara memesan, ruang baca, studio</source>
        <translation>Booking, reading room, studio</translation>
    </message>
    <message>
        <source>Aplikasi dan situs, menurut guna</source>
        <translation>Apps and sites by their use</translation>
    </message>
    <message>
        <source>16 kecamatan, kode pos</source>
        <translation>16 kecamatan, postcodes</translation>
    </message>
    <message>
        <source>68 badan kota dan urusannya</source>
        <translation>68 city bodies and what they do</translation>
    </message>
    <message>
        <source>Taman dan tempat umum</source>
        <translation>Parks and public places</translation>
    </message>
    <message>
        <source>Berkala, serta merta, setiap saat</source>
        <translation>Periodic, immediate, at any time</translation>
    </message>
    <message>
        <source>Halaman ini tidak ada lagi. Cari dengan kata lain, atau tanyakan kepada petugas.</source>
        <translation>This page is no longer there. Search with other words, or ask our staff.</translation>
    </message>
    <message>
        <source>Halaman ini baru ada dalam bahasa Indonesia.</source>
        <translation>This page is in Indonesian only so far.</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Masuk daftar tunggu</source>
        <translation>Join the waiting list</translation>
    </message>
    <message>
        <source>Pencetak belum siap. Halaman ini dapat dibawa lewat kode QR.</source>
        <translation>The printer is not ready. You can take this page along by its QR code.</translation>
    </message>
    <message>
        <source>Sedang dicetak. Silakan ambil di bawah layar.</source>
        <translation>Printing. Please take it below the screen.</translation>
    </message>
    <message>
        <source>Pindai dengan kamera ponsel untuk membuka {address}</source>
        <translation>Scan with your phone’s camera to open {address}</translation>
    </message>
    <message>
        <source>Pindai dengan kamera ponsel untuk menyimpan isi halaman ini. Tidak perlu internet.</source>
        <translation>Scan with your phone’s camera to keep what this page says. No internet needed.</translation>
    </message>
    <message>
        <source>Hari ini tutup</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>Hari ini buka {hours}</source>
        <translation>Open today {hours}</translation>
    </message>
    <message>
        <source>{count} jawaban</source>
        <translation>{count} answers</translation>
    </message>
    <message>
        <source>dibaca sebagai “{words}”</source>
        <translation>read as “{words}”</translation>
    </message>
    <message>
        <source>Cari informasi</source>
        <translation>Find information</translation>
    </message>
    <message>
        <source>Layanan, aplikasi kota, dinas, kelurahan</source>
        <translation>Services, city apps, offices, kelurahan</translation>
    </message>
    <message>
        <source>Film, pelatihan, diskusi, komunitas</source>
        <translation>Films, training, discussions, community</translation>
    </message>
    <message>
        <source>Maaf, informasi belum dapat dibuka. Coba sekali lagi, atau tanyakan kepada petugas.</source>
        <translation>Sorry, the information cannot be opened yet. Try once more, or ask our staff.</translation>
    </message>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Sedang berlangsung</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>keadaan {day} pukul {time}</source>
        <translation>as of {day}, {time}</translation>
    </message>
    <message>
        <source>Tersisa {left} dari {seats} kursi</source>
        <translation>{left} of {seats} seats left</translation>
    </message>
    <message>
        <source>Kursi habis</source>
        <translation>No seats left</translation>
    </message>
    <message>
        <source>Kursi habis · {waiting} orang menunggu</source>
        <translation>No seats left · {waiting} waiting</translation>
    </message>
    <message>
        <source>{seats} kursi</source>
        <translation>{seats} seats</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Lanjut</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>spasi</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Huruf besar</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Hapus huruf</source>
        <translation>Delete letter</translation>
    </message>
    <message>
        <source>Angka dan tanda</source>
        <translation>Numbers and symbols</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Sembunyikan papan ketik</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Papan ketik</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>KioskRoot</name>
    <message>
        <source>Buku tamu PIP Semarang</source>
        <translation>Guestbook of PIP Semarang</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Lama tidak disentuh. Nama tamu tidak untuk mata semua orang.</source>
        <translation>Nothing has been touched for a while. Visitors&apos; names are not for everyone&apos;s eyes.</translation>
    </message>
    <message>
        <source>Terkunci dalam %1 detik</source>
        <translation>Locking in %1 s</translation>
    </message>
    <message>
        <source>Tetap di sini</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Kunci sekarang</source>
        <translation>Lock now</translation>
    </message>
</context>
<context>
    <name>MaintenancePage</name>
    <message>
        <source>Kode: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>MendForm</name>
    <message>
        <source>Nama ketua</source>
        <translation>Leader’s name</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kota lain</source>
        <translation>Another town</translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Nama kelurahan</source>
        <translation>Name of the kelurahan</translation>
    </message>
    <message>
        <source>Nama lembaga</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Nama kota</source>
        <translation>Name of the town</translation>
    </message>
    <message>
        <source>Kelurahan yang cocok</source>
        <translation>Matching kelurahan</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Sendiri</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Kirim ulang</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Tampilkan %1 lagi</source>
        <translation>Show %1 more</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Silakan menuju</source>
        <translation>Please go to</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Baca selengkapnya</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Selengkapnya</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Tentang data Anda</source>
        <translation>About your data</translation>
    </message>
</context>
<context>
    <name>NowHeading</name>
    <message>
        <source>Cari nama …</source>
        <translation>Find a name …</translation>
    </message>
</context>
<context>
    <name>NowNumbers</name>
    <message>
        <source>Di dalam</source>
        <translation>People inside</translation>
    </message>
    <message>
        <source>Datang hari ini</source>
        <translation>People today</translation>
    </message>
    <message>
        <source>Rombongan di dalam</source>
        <translation>Groups inside</translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation>Need help</translation>
    </message>
</context>
<context>
    <name>OriginKinds</name>
    <message>
        <source>Jenis asal</source>
        <translation>Where from</translation>
    </message>
</context>
<context>
    <name>OriginPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Dari mana Anda?</source>
        <translation>Where are you from?</translation>
    </message>
    <message>
        <source>Ketik beberapa huruf, lalu pilih.</source>
        <translation>Type a few letters, then choose.</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kota atau kabupaten</source>
        <translation>Town or regency</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Pakai “%1” sebagai kota lain</source>
        <translation>Use “%1” as another town</translation>
    </message>
    <message>
        <source>Kelurahan yang mungkin</source>
        <translation>Possible kelurahan</translation>
    </message>
</context>
<context>
    <name>OwnBookingPage</name>
    <message>
        <source>Ubah atau batalkan untuk</source>
        <translation>Change or cancel</translation>
    </message>
    <message>
        <source>Perpanjang 30 menit</source>
        <translation>Extend by 30 minutes</translation>
    </message>
    <message>
        <source>Ubah waktu</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Semua tanggal</source>
        <translation>All dates</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Berhenti</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bacakan</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Tutup kode QR</source>
        <translation>Put the QR code away</translation>
    </message>
    <message>
        <source>Bawa ke ponsel</source>
        <translation>Take to your phone</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lihat jalannya di denah</source>
        <translation>See the way on the plan</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>PictureChoiceCard</name>
    <message>
        <source>Pilih gambar</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>JPG, PNG, atau WebP. Gambar diperkecil sendiri; tempat dan waktu pengambilannya tidak ikut disimpan.</source>
        <translation>JPG, PNG or WebP. Pictures are made small by themselves; where and when they were taken is not kept.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Sentuh ruang untuk melihat jalan ke sana.</source>
        <translation>Touch a room to see the way there.</translation>
    </message>
    <message>
        <source>Denah gedung</source>
        <translation>Floor plan</translation>
    </message>
    <message>
        <source>Lantai</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Anda di sini: %1</source>
        <translation>You are here: %1</translation>
    </message>
    <message>
        <source>Semua ruang</source>
        <translation>All rooms</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Yang ada di sini</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Hasil pencarian (%1)</source>
        <translation>Found (%1)</translation>
    </message>
    <message>
        <source>pilih</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Daftar belum dapat dibaca. Yang tampak mungkin belum yang terbaru.</source>
        <translation>The list cannot be read right now. What you see may be out of date.</translation>
    </message>
    <message>
        <source>Belum ada tamu di dalam.</source>
        <translation>Nobody is inside yet.</translation>
    </message>
    <message>
        <source>Tidak ada yang bernama “%1” di dalam.</source>
        <translation>Nobody named “%1” is inside.</translation>
    </message>
</context>
<context>
    <name>PresentMarks</name>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>perlu bantuan</source>
        <translation>needs help</translation>
    </message>
</context>
<context>
    <name>PresentRow</name>
    <message>
        <source>perlu bantuan</source>
        <translation>needs help</translation>
    </message>
    <message>
        <source>baru datang</source>
        <translation>just arrived</translation>
    </message>
</context>
<context>
    <name>PurposeChart</name>
    <message>
        <source>Tamu menurut keperluan</source>
        <translation>Visitors by purpose</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Apa keperluan Anda?</source>
        <translation>What brings you here?</translation>
    </message>
    <message>
        <source>Ingin bertemu siapa?</source>
        <translation>Whom would you like to meet?</translation>
    </message>
    <message>
        <source>Keperluan apa?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Ubah rincian</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Tambah rincian (boleh dilewati)</source>
        <translation>Add details (optional)</translation>
    </message>
</context>
<context>
    <name>PurposeTiles</name>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Kode QR halaman ini</source>
        <translation>QR code of this page</translation>
    </message>
</context>
<context>
    <name>RawText</name>
    <message>
        <source>Sembunyikan isi asli</source>
        <translation>Hide the original</translation>
    </message>
    <message>
        <source>Lihat isi asli</source>
        <translation>Show the original</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print ticket</translation>
    </message>
</context>
<context>
    <name>ReturningPage</name>
    <message>
        <source>Pindai kartu kunjungan pada alat pindai, atau ketik di bawah ini.</source>
        <translation>Scan your visit card, or type below.</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Pernah ke sini?</source>
        <translation>Been here before?</translation>
    </message>
    <message>
        <source>Contoh: 7K4-Q39-MWX atau 0812 1500 0512</source>
        <translation>Example: 7K4-Q39-MWX or 0812 1500 0512</translation>
    </message>
    <message>
        <source>Kode kunjungan atau nomor telepon</source>
        <translation>Visit code or phone number</translation>
    </message>
    <message>
        <source>Tidak punya kode? Isi buku tamu, kurang dari satu menit</source>
        <translation>No code? Sign the guestbook, it takes less than a minute</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Sedang berjalan. Pilih lagi untuk membuka satu lagi.</source>
        <translation>Running. Choose it again to open another one.</translation>
    </message>
    <message>
        <source>%1 sedang berjalan</source>
        <translation>%1 running</translation>
    </message>
    <message>
        <source>%1 berjalan</source>
        <translation>%1 running</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Pesan di sini</source>
        <translation>Book it</translation>
    </message>
    <message>
        <source>Baca tentang ruang ini</source>
        <translation>Read about this room</translation>
    </message>
    <message>
        <source>Lewat mana?</source>
        <translation>Which way?</translation>
    </message>
</context>
<context>
    <name>RoomSearchPage</name>
    <message>
        <source>Cari ruang</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Kapan, dan untuk berapa orang?</source>
        <translation>When, and for how many people?</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Berapa lama?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Yang harus ada (boleh kosong)</source>
        <translation>It must have (may stay empty)</translation>
    </message>
</context>
<context>
    <name>RoomsFoundPage</name>
    <message>
        <source>Ruang yang kosong</source>
        <translation>Rooms that are free</translation>
    </message>
    <message>
        <source>Belum ada yang cocok</source>
        <translation>Nothing fits yet</translation>
    </message>
    <message>
        <source>Coba hari atau waktu lain, lebih sebentar, atau tanpa perlengkapan. Petugas juga siap membantu.</source>
        <translation>Try another day or time, a shorter stay, or no equipment. Our staff are glad to help, too.</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Sentuh ruang untuk melihat jam yang kosong.</source>
        <translation>Touch a room to see when it is free.</translation>
    </message>
    <message>
        <source>Ruang mana?</source>
        <translation>Which room?</translation>
    </message>
    <message>
        <source>Carikan yang kosong untuk saya</source>
        <translation>Find me one that is free</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Apa yang Anda cari?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Kata yang dicari</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>jam buka, wifi gratis …</source>
        <translation>opening hours, free wifi …</translation>
    </message>
    <message>
        <source>Mungkin ini yang Anda cari</source>
        <translation>Perhaps you mean this</translation>
    </message>
    <message>
        <source>Belum ada yang cocok. Coba satu kata yang lebih umum, pilih salah satu di bawah, atau tanyakan kepada petugas di lobi.</source>
        <translation>Nothing fits yet. Try one more general word, choose something below, or ask our staff in the lobby.</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Tanggal demi tanggal</source>
        <translation>Date by date</translation>
    </message>
    <message>
        <source>Tanggal yang belum Anda pilih akan dilewati.</source>
        <translation>Dates you do not decide about will be skipped.</translation>
    </message>
</context>
<context>
    <name>SeriesRow</name>
    <message>
        <source>kosong</source>
        <translation>free</translation>
    </message>
    <message>
        <source>tidak bisa</source>
        <translation>not possible</translation>
    </message>
</context>
<context>
    <name>SetAsideCard</name>
    <message>
        <source>Perbaiki lalu kirim ulang</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>Entri yang tidak dapat dicatat server pusat menunggu di sini, utuh, sampai Anda memutuskan.</source>
        <translation>Entries that the central server could not record wait here, whole, until you decide.</translation>
    </message>
</context>
<context>
    <name>SetAsideFoot</name>
    <message>
        <source>Simpan sebagai kertas</source>
        <translation>Keep on paper</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Perbaiki dan kirim ulang</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>Kirim ulang</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ya, cetak</source>
        <translation>Yes, print</translation>
    </message>
    <message>
        <source>Ya, kirim</source>
        <translation>Yes, send</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Meja depan</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Pemesanan</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Yang dicari</source>
        <translation>Searches</translation>
    </message>
    <message>
        <source>Sarana dan jam</source>
        <translation>Facilities and hours</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Warna biasa</source>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Huruf %1 %</source>
        <translation>Text %1%</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock screen</translation>
    </message>
</context>
<context>
    <name>SideEntry</name>
    <message>
        <source>%1 menunggu</source>
        <translation>%1 waiting</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Selamat bekerja</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Masuk dengan nama dan PIN Anda.</source>
        <translation>Sign in with your name and PIN.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>SignUpForm</name>
    <message>
        <source>Pindai QR tiketnya, atau ketik kodenya lalu Enter.</source>
        <translation>Scan the QR of the ticket, or type its code and press Enter.</translation>
    </message>
    <message>
        <source>Catat hadir dengan kode</source>
        <translation>Check in by code</translation>
    </message>
    <message>
        <source>Daftarkan lewat telepon</source>
        <translation>Sign somebody up by phone</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telepon (boleh kosong)</source>
        <translation>Phone (may stay empty)</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Orang lain, tetap daftarkan</source>
        <translation>Somebody else, sign up anyway</translation>
    </message>
    <message>
        <source>Daftarkan</source>
        <translation>Sign up</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Masuk daftar tunggu</source>
        <translation>Join the waiting list</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>Siapa yang ikut?</source>
        <translation>Who is coming?</translation>
    </message>
    <message>
        <source>Kursi sudah habis. Anda masuk daftar tunggu dan mendapat kode; bila ada kursi kosong, kursi itu milik Anda.</source>
        <translation>There are no seats left. You join the waiting list and get a code; if a seat comes free, it is yours.</translation>
    </message>
    <message>
        <source>Boleh satu kata. Tidak perlu gelar.</source>
        <translation>One word is enough. No titles needed.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agar kami dapat mengabari bila ada perubahan.</source>
        <translation>So that we can tell you if anything changes.</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Nama dan nomor hanya dibaca petugas untuk pendaftaran ini. Di layar lain tidak tampak nama siapa pun.</source>
        <translation>Only staff read your name and number, for this sign-up. No other screen shows anybody&apos;s name.</translation>
    </message>
</context>
<context>
    <name>SignUpsPage</name>
    <message>
        <source>Pendaftaran kegiatan</source>
        <translation>Sign-ups for activities</translation>
    </message>
    <message>
        <source>Belum ada yang mendaftar.</source>
        <translation>Nobody has signed up yet.</translation>
    </message>
    <message>
        <source>Belum ada kegiatan yang menerima pendaftaran. Aktifkan di halaman kegiatannya (F8).</source>
        <translation>There is no activity that one signs up for. Turn it on in the activity&apos;s page (F8).</translation>
    </message>
    <message>
        <source>Yang mendaftar</source>
        <translation>Signed up</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Silakan tulis nama Anda.</source>
        <translation>Please write your name.</translation>
    </message>
    <message>
        <source>Paling banyak {limit} huruf. Boleh disingkat.</source>
        <translation>At most {limit} letters. You may shorten it.</translation>
    </message>
    <message>
        <source>Nama perlu setidaknya satu huruf.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>Tanda “{sign}” tidak dapat dipakai dalam nama. Silakan hapus.</source>
        <translation>A name cannot contain “{sign}”. Please remove it.</translation>
    </message>
    <message>
        <source>Ada tanda yang tidak terlihat. Silakan ketik ulang namanya.</source>
        <translation>There is an invisible character. Please type the name again.</translation>
    </message>
    <message>
        <source>Ini tampak seperti NIK. Cukup nama Anda.</source>
        <translation>This looks like a NIK. Your name is enough.</translation>
    </message>
    <message>
        <source>Silakan periksa lagi namanya.</source>
        <translation>Please check the name.</translation>
    </message>
    <message>
        <source>Sudah ada akun dengan nama ini. Tambahkan nama belakang, misalnya.</source>
        <translation>There is already an account with this name. Add your last name, for example.</translation>
    </message>
    <message>
        <source>Silakan tulis atau pilih nama Anda.</source>
        <translation>Please write or choose your name.</translation>
    </message>
    <message>
        <source>PIN hanya berisi angka.</source>
        <translation>A PIN has digits only.</translation>
    </message>
    <message>
        <source>PIN sedikitnya {shortest} angka.</source>
        <translation>A PIN has at least {shortest} digits.</translation>
    </message>
    <message>
        <source>PIN paling banyak {longest} angka.</source>
        <translation>A PIN has at most {longest} digits.</translation>
    </message>
    <message>
        <source>PIN ini mudah ditebak. Hindari angka berulang atau berurutan.</source>
        <translation>This PIN is easy to guess. Avoid repeated or consecutive digits.</translation>
    </message>
    <message>
        <source>{shortest} sampai {longest} angka, tidak berulang, tidak berurutan.</source>
        <translation>{shortest} to {longest} digits, not repeated, not consecutive.</translation>
    </message>
    <message>
        <source>Silakan ketik PIN Anda.</source>
        <translation>Please type your PIN.</translation>
    </message>
    <message>
        <source>Kedua PIN belum sama. Silakan ketik ulang yang kedua.</source>
        <translation>The two PINs differ. Please type the second one again.</translation>
    </message>
    <message>
        <source>Nama dan PIN belum cocok. Silakan coba lagi.</source>
        <translation>Name and PIN do not match. Please try again.</translation>
    </message>
    <message>
        <source>PIN belum cocok. Masih dapat dicoba {tries} kali.</source>
        <translation>That PIN does not match. Tries left: {tries}.</translation>
    </message>
    <message>
        <source>Terlalu banyak PIN yang salah. Coba lagi dalam {time}.</source>
        <translation>Too many wrong PINs. Try again in {time}.</translation>
    </message>
    <message>
        <source>{seconds} detik</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} menit {seconds} detik</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Data petugas belum dapat dibaca. Coba sekali lagi sebentar lagi.</source>
        <translation>The staff accounts cannot be read right now. Please try again in a moment.</translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Yang sudah Anda ketik akan dihapus.</source>
        <translation>What you have typed will be removed.</translation>
    </message>
    <message>
        <source>Mulai lagi dari awal?</source>
        <translation>Start over from the beginning?</translation>
    </message>
    <message>
        <source>Tidak, lanjutkan mengisi</source>
        <translation>No, keep filling in</translation>
    </message>
    <message>
        <source>Ya, mulai lagi</source>
        <translation>Yes, start over</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Sudah beberapa kali tidak cocok. Silakan tanya petugas, atau coba lagi pukul {time}.</source>
        <translation>Several codes did not match. Please ask staff, or try again at {time}.</translation>
    </message>
    <message>
        <source>Maaf, belum dapat diperiksa. Kode Anda tetap ada di sini. Coba sekali lagi, atau panggil petugas.</source>
        <translation>Sorry, this could not be checked yet. Your code is still here. Try once more, or call staff.</translation>
    </message>
    <message>
        <source>Contoh: 7K4-Q39-MWX. Berlaku untuk {kinds}. Kode hilang? Petugas dapat mencarinya.</source>
        <translation>Example: 7K4-Q39-MWX. Good for {kinds}. Lost your code? Staff can find it.</translation>
    </message>
    <message>
        <source>Silakan ketik kode, atau pindai QR-nya.</source>
        <translation>Please type the code, or scan its QR.</translation>
    </message>
    <message>
        <source>Ini bukan kode kami: kode terdiri atas sembilan huruf dan angka. Silakan periksa satu per satu.</source>
        <translation>This is not one of our codes: a code has nine letters and digits. Please check them one by one.</translation>
    </message>
    <message>
        <source>Kode ini tidak ditemukan. Silakan periksa satu per satu. Baru dibuat di tempat lain? Coba lagi beberapa menit lagi, atau tanya petugas.</source>
        <translation>This code was not found. Please check it sign by sign. Just made somewhere else? Try again in a few minutes, or ask staff.</translation>
    </message>
    <message>
        <source>Tiket ini untuk gedung lain. Alamatnya tertulis pada tiket.</source>
        <translation>This ticket is for another building. The ticket says where it is.</translation>
    </message>
    <message>
        <source>Kode ini sudah terlalu lama: catatannya telah dihapus sesuai aturan. Silakan isi buku tamu lagi.</source>
        <translation>This code is too old: what it stood for has been deleted, as the law asks. Please fill in the guestbook again.</translation>
    </message>
    <message>
        <source>pesanan ruang dan komputer</source>
        <translation>bookings of rooms and computers</translation>
    </message>
    <message>
        <source>kunjungan</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>Kunjungan ke PIP</source>
        <translation>Visit to PIP</translation>
    </message>
    <message>
        <source>Pesanan dan status</source>
        <translation>Bookings and status</translation>
    </message>
    <message>
        <source>Datang, ubah, batal, atau cek, dengan kode</source>
        <translation>Arrive, change, cancel or check, by code</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Langkah %1 dari %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Langkah %1 dari %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Langkah sebelumnya</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Kurangi %1</source>
        <translation>Fewer: %1</translation>
    </message>
    <message>
        <source>Tambah %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>SyncHeading</name>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Daftarkan meja ini</source>
        <translation>Enrol this desk</translation>
    </message>
    <message>
        <source>Bertanya …</source>
        <translation>Asking …</translation>
    </message>
    <message>
        <source>Segarkan</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>SyncNumbers</name>
    <message>
        <source>Kontak terakhir</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>perlu keputusan petugas</source>
        <translation>need a decision</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Bentrokan</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>ada yang harus dikabari</source>
        <translation>somebody must be told</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Tidak ada yang bertabrakan.</source>
        <translation>Nothing collides.</translation>
    </message>
    <message>
        <source>Tidak ada yang disisihkan. Semua entri sampai dengan utuh.</source>
        <translation>Nothing was set aside. Every entry arrived whole.</translation>
    </message>
    <message>
        <source>Bentrokan</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Terhubung ke server pusat</source>
        <translation>Connected to the central server</translation>
    </message>
    <message>
        <source>Menghubungi server pusat …</source>
        <translation>Contacting the central server …</translation>
    </message>
    <message>
        <source>{count} catatan sedang dikirim</source>
        <translation>Entries being sent: {count}</translation>
    </message>
    <message>
        <source>Tanpa sambungan. {count} catatan aman di sini dan dikirim nanti</source>
        <translation>Offline. Entries kept safe here, to be sent later: {count}</translation>
    </message>
    <message>
        <source>{count} catatan perlu diperiksa petugas</source>
        <translation>Entries for staff to check: {count}</translation>
    </message>
    <message>
        <source>Server pusat menolak perangkat ini. Hubungi pengelola</source>
        <translation>The central server refuses this device. Please tell the administrator</translation>
    </message>
    <message>
        <source>Meja ini belum terdaftar di server pusat.</source>
        <translation>This desk is not enrolled with the central server yet.</translation>
    </message>
    <message>
        <source>Meja ini bekerja sendiri, tanpa server pusat.</source>
        <translation>This desk works alone, without a central server.</translation>
    </message>
    <message>
        <source>terhubung</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>sedang mengirim</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>tanpa sambungan</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>perlu dilihat</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>bekerja sendiri</source>
        <translation>works alone</translation>
    </message>
    <message>
        <source>tetap di meja ini</source>
        <translation>everything stays on this desk</translation>
    </message>
    <message>
        <source>semua sudah sampai</source>
        <translation>everything has arrived</translation>
    </message>
    <message>
        <source>aman di sini, dikirim nanti</source>
        <translation>safe here, sent later</translation>
    </message>
    <message>
        <source>Memuat catatan gedung …</source>
        <translation>Loading the building’s records …</translation>
    </message>
    <message>
        <source>Memuat catatan gedung: {rows} dari {total}</source>
        <translation>Loading the building’s records: {rows} of {total}</translation>
    </message>
</context>
<context>
    <name>SyncTabs</name>
    <message>
        <source>Bagian halaman</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Bentrokan</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation>Devices</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Ekspor direktori ke mana?</source>
        <translation>Where to export the directory?</translation>
    </message>
    <message>
        <source>Yang akan berubah</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Pilih berkas CSV</source>
        <translation>Choose a CSV file</translation>
    </message>
    <message>
        <source>Baris yang salah dilewati. Yang lain langsung terbit, dan tercatat di riwayat tiap halaman.</source>
        <translation>Wrong rows are left out. The others are published at once and noted in each page&apos;s history.</translation>
    </message>
    <message>
        <source>Terbitkan semuanya</source>
        <translation>Publish them all</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TellList</name>
    <message>
        <source>Yang harus dikabari</source>
        <translation>Who must be told</translation>
    </message>
    <message>
        <source>Belum diketahui siapa yang harus dikabari. Tanyakan di tempatnya.</source>
        <translation>Not known yet who must be told. Ask at the place.</translation>
    </message>
    <message>
        <source>Sembunyikan nomor</source>
        <translation>Hide the numbers</translation>
    </message>
    <message>
        <source>Tampilkan nomor</source>
        <translation>Show the numbers</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>%1 (boleh kosong)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Hapus isi %1</source>
        <translation>Clear %1</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cetak tiket</source>
        <translation>Print ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mulai lagi</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Ukuran huruf, warna kontras, gerakan</source>
        <translation>Text size, high contrast, motion</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Siapa Anda</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Siapa ketua rombongan?</source>
        <translation>Who leads the group?</translation>
    </message>
    <message>
        <source>Siapa nama Anda?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Sendiri atau rombongan</source>
        <translation>Alone or in a group</translation>
    </message>
    <message>
        <source>Sendiri</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Rombongan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Boleh satu kata. Tidak perlu gelar.</source>
        <translation>One word is fine. No titles needed.</translation>
    </message>
    <message>
        <source>Nama ketua</source>
        <translation>Leader&apos;s name</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Hitung juga ketuanya.</source>
        <translation>Count the leader too.</translation>
    </message>
    <message>
        <source>Pernah ke sini? Pindai kartu kunjungan atau ketik kodenya</source>
        <translation>Been here before? Scan your visit card or type its code</translation>
    </message>
</context>
</TS>
